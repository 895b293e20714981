package dev.pamphlet.wire;

import io.netty.buffer.ByteBuf;

/** The content of a request. Nothing here wants any, so that it is read to its end and dropped. */
interface Content {
    /** Drops what has arrived of it. */
    Progress drop(ByteBuf arrived);
}
