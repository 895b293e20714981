package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * A page in place of one that cannot be shown, for {@code message.html}.
 *
 * @param frame what is around it
 * @param status the HTTP status code
 * @param title what happened in a few words, as text
 * @param text what it means and what to do, as text
 * @param near what readers may have meant, the likeliest first
 * @param onward where to go from here
 */
@RegisterForReflection
public record MessageView(
        Frame frame, int status, String title, String text, List<LinkView> near, List<LinkView> onward) {
    public MessageView {
        near = List.copyOf(near);
        onward = List.copyOf(onward);
    }
}
