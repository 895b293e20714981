package dev.pamphlet.publish;

/** A feed as RFC 4287 has it. */
final class AtomFeed {
    private final Feed feed;
    private final Xml xml = new Xml("feed");

    private AtomFeed(Feed feed) {
        this.feed = feed;
    }

    static String print(Feed feed) {
        var atom = new AtomFeed(feed);
        atom.head();
        feed.entries().forEach(atom::entry);
        return atom.xml.end();
    }

    private void head() {
        xml.attribute("xmlns", "http://www.w3.org/2005/Atom").attribute("xml:lang", feed.language());
        xml.element("id", feed.home());
        xml.element("title", feed.title());
        xml.elementUnlessEmpty("subtitle", feed.description());
        xml.element("updated", feed.updated().toString());
        link("self", FeedFormat.ATOM.mediaType().essence(), feed.self(FeedFormat.ATOM));
        link("alternate", MediaType.HTML.essence(), feed.home());
        xml.open("author").element("name", feed.author());
        xml.elementUnlessEmpty("uri", feed.authorUrl());
        xml.elementUnlessEmpty("email", feed.config().author().email()).close();
        xml.element("generator", "Pamphlet");
    }

    private void link(String rel, String type, String href) {
        xml.open("link").attribute("rel", rel).attribute("type", type).attribute("href", href);
        xml.close();
    }

    private void entry(FeedEntry entry) {
        xml.open("entry");
        if (!entry.language().isEmpty()) {
            xml.attribute("xml:lang", entry.language());
        }
        xml.element("id", entry.id()).element("title", entry.title());
        link("alternate", MediaType.HTML.essence(), entry.url());
        entry.enclosure().ifPresent(this::enclosure);
        xml.element("published", entry.published().toString());
        xml.element("updated", entry.updated().toString());
        entry.authors().forEach(name -> xml.open("author").element("name", name).close());
        entry.tags().forEach(tag -> xml.open("category").attribute("term", tag).close());
        xml.elementUnlessEmpty("summary", entry.summary());
        xml.open("content").attribute("type", "html").cdata(entry.html()).close();
        xml.close();
    }

    // §4.2.7.2: a resource that is related and may be large
    private void enclosure(Enclosure enclosure) {
        xml.open("link")
                .attribute("rel", "enclosure")
                .attribute("type", enclosure.type())
                .attribute("length", Integer.toString(enclosure.length()))
                .attribute("href", enclosure.url())
                .close();
    }
}
