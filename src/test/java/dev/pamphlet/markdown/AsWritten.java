package dev.pamphlet.markdown;

/** References that lead where they say. */
final class AsWritten implements References {
    static final References REFERENCES = new AsWritten();

    @Override
    public Target link(String destination) {
        return new Found(destination);
    }

    @Override
    public Target picture(String destination) {
        return new Found(destination);
    }
}
