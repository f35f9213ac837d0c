package kz.zerek.bank;

import java.util.List;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One thing the bank holds to be true, with its source. A fact never changes: an edited fact is a new version under the
 * same id.
 */
public sealed interface Fact permits DateFact, AcronymFact, ProposalFact {

    /** A slug, unique in the bank, e.g. {@code kz-un-member}. */
    String id();

    /** The id of its {@link Topic}. */
    String topic();

    Citation source();

    /** What a reviewer found, shown with the explanation: mostly where the text differs from common knowledge. */
    @Nullable
    Localized<String> note();

    /** The numbers that belong to the fact, each of which can be asked. */
    List<Detail> details();
}
