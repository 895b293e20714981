package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * How a page looks where it is shared.
 *
 * @param card the layout, for {@code twitter:card}, whose other properties are those of Open Graph; may be empty
 * @param properties its Open Graph properties, in order
 */
@RegisterForReflection
public record ShareView(String card, List<PropertyView> properties) {
    /** Not to be shared. */
    public static final ShareView NONE = new ShareView("", List.of());

    public ShareView {
        properties = List.copyOf(properties);
    }
}
