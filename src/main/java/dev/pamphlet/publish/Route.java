package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;

/** What is published at one path. */
public sealed interface Route permits Resource, Redirect, Gone, Dynamic {
    /** Where it is published. */
    Permalink path();
}
