package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds pages on the same subjects as a page.
 *
 * <p>The weights are Hugo's: a shared tag counts 80 and the same date 10, and without a shared tag nothing is related.
 * They fade: a tag counts {@code 80 × (1 − n / 2N)} when n of all N pages have it, so one that every page has counts
 * half as much as a rare one; and dates that are d days apart count {@code 10 × 30 / (30 + d)}, so half as much after a
 * month. Between equals the newer one comes first. Parts of the page's own series are left out, for they are listed
 * anyway.
 *
 * <p>Of the pages with a tag only the nearest in date are looked at, so that a page of a large site costs no more than
 * one of a small site.
 */
final class Related {
    private static final double TAG = 80;
    private static final double DATE = 10;
    private static final double DAYS_TO_HALF = 30;
    private static final int MOST = 3;
    private static final int NEAREST = 20;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> candidate.post().place());

    /** A tag's pages, newest first. */
    private static final class Topic {
        private final List<Post> posts = new ArrayList<>();
    }

    /**
     * A page with tags.
     *
     * @param page the page
     * @param place its place among all such pages, newest first
     * @param day when it appeared, in days since 1970
     * @param topics its tags
     * @param series the slug of the series it belongs to; empty for none
     */
    private record Post(Page page, int place, Optional<Long> day, List<Topic> topics, Optional<String> series) {}

    private record Candidate(Post post, double score) {}

    private final int all;
    private final Map<Permalink, Post> posts = new HashMap<>();

    Related(Edition edition) {
        all = edition.pages().size();
        var topics = new HashMap<Slug, Topic>();
        edition.pages().stream()
                .filter(page -> !page.frontMatter().tags().isEmpty())
                .sorted(Page.NEWEST_FIRST)
                .forEach(page -> add(page, topics));
    }

    private void add(Page page, Map<Slug, Topic> topics) {
        var tags = page.frontMatter().tags();
        var own = new ArrayList<Topic>(tags.size());
        for (var tag : tags) {
            own.add(topics.computeIfAbsent(tag.slug(), slug -> new Topic()));
        }
        var day = page.published().map(date -> date.toLocalDate().toEpochDay());
        var post = new Post(page, posts.size(), day, own, Series.slug(page));
        posts.put(page.permalink(), post);
        own.forEach(topic -> topic.posts.add(post));
    }

    /** The pages most related to a page, the nearest first; empty when none is. */
    List<Page> to(Page page) {
        return Optional.ofNullable(posts.get(page.permalink())).map(this::to).orElse(List.of());
    }

    private List<Page> to(Post post) {
        var near = new HashMap<Integer, Post>();
        post.topics().forEach(topic -> nearest(topic, post).forEach(other -> near.put(other.place(), other)));
        return near.values().stream()
                .filter(other -> !isListedAnyway(other, post))
                .map(other -> new Candidate(other, score(post, other)))
                .sorted(BEST_FIRST)
                .limit(MOST)
                .map(candidate -> candidate.post().page())
                .toList();
    }

    /** The pages on a topic that are, in the order of dates, not far before or after one of them. */
    private static List<Post> nearest(Topic topic, Post post) {
        var posts = topic.posts;
        int at = java.util.Collections.binarySearch(posts, post, Comparator.comparingInt(Post::place));
        return posts.subList(Math.max(0, at - NEAREST), Math.min(posts.size(), at + NEAREST + 1));
    }

    private static boolean isListedAnyway(Post other, Post post) {
        return other.place() == post.place()
                || (post.series().isPresent() && post.series().equals(other.series()));
    }

    private double score(Post post, Post other) {
        double score = DATE * closeness(post, other);
        for (var topic : post.topics()) {
            if (other.topics().contains(topic)) {
                score += TAG * (1 - topic.posts.size() / (2.0 * all));
            }
        }
        return score;
    }

    private static double closeness(Post post, Post other) {
        return post.day()
                .flatMap(one -> other.day().map(two -> DAYS_TO_HALF / (DAYS_TO_HALF + Math.abs(one - two))))
                .orElse(0.0);
    }
}
