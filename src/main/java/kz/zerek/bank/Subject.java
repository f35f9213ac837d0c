package kz.zerek.bank;

import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/** What a question can be about: one fact, or a closed list of them. */
public sealed interface Subject permits Fact, FactSet {

    /** A slug, unique among all subjects of a bank, e.g. {@code kz-un-member}. */
    String id();

    /** The id of its {@link Topic}. */
    String topic();

    Citation source();

    /** What a reviewer found, shown with the explanation: mostly where the text differs from common knowledge. */
    @Nullable
    Localized<String> note();
}
