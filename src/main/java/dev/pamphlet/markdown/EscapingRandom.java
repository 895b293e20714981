package dev.pamphlet.markdown;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.RecomputeFieldValue;
import com.oracle.svm.core.annotate.TargetClass;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the random numbers with which flexmark can hide mail addresses out of a native image, where none may be frozen;
 * addresses are not hidden here.
 */
@TargetClass(className = "com.vladsch.flexmark.util.sequence.Escaping")
final class EscapingRandom {
    @Alias
    @RecomputeFieldValue(kind = RecomputeFieldValue.Kind.FromAlias)
    static @Nullable Random random = null;

    private EscapingRandom() {}
}
