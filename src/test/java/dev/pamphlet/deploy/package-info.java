/** What the application is deployed with: images, manifests, workflows. */
@NullMarked
package dev.pamphlet.deploy;

import org.jspecify.annotations.NullMarked;
