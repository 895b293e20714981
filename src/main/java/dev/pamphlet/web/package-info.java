/** From routes to HTTP: the pure responder, its adapters to connections and to the server, and the wiring. */
@NullMarked
package dev.pamphlet.web;

import org.jspecify.annotations.NullMarked;
