package dev.pamphlet.content;

import dev.pamphlet.markdown.References;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Remembers what was asked about destinations, to see later whether the answers would be the same. */
final class Answers implements References {
    private final References references;
    private final List<Answer> answers = new ArrayList<>();

    private record Answer(BiFunction<References, String, ?> question, String destination, Object answer) {
        boolean isStillGivenBy(References references) {
            return question.apply(references, destination).equals(answer);
        }
    }

    /** Answers as others do. */
    Answers(References references) {
        this.references = references;
    }

    boolean areStillGivenBy(References others) {
        return answers.stream().allMatch(answer -> answer.isStillGivenBy(others));
    }

    @Override
    public Target link(String destination) {
        return answer(References::link, destination);
    }

    @Override
    public Target picture(String destination) {
        return answer(References::picture, destination);
    }

    @Override
    public String absolute(String href) {
        return answer(References::absolute, href);
    }

    private <T> T answer(BiFunction<References, String, T> question, String destination) {
        var answer = question.apply(references, destination);
        answers.add(new Answer(question, destination, answer));
        return answer;
    }
}
