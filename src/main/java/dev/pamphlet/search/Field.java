package dev.pamphlet.search;

/** Where in a page a word stands, and how much more it counts there than in the text. */
enum Field {
    TITLE(0, 5),
    TAGS(1, 3),
    HEADINGS(2, 2),
    TEXT(3, 1);

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;

    private final int number;
    private final float boost;

    Field(int number, float boost) {
        this.number = number;
        this.boost = boost;
    }

    /** Its place among the fields, from 0. */
    int number() {
        return number;
    }

    /**
     * What a word adds to the score of a page by being in this field: BM25 without the word's rarity (Robertson and
     * Zaragoza, The Probabilistic Relevance Framework, 2009, §3.5), with the usual k1 and b.
     *
     * @param frequency how often the word is in the field
     * @param length how many words the field has, as a multiple of the average
     */
    float weight(int frequency, float length) {
        return frequency == 0 ? 0 : boost * frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * length));
    }
}
