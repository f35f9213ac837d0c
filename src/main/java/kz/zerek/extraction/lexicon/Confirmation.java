package kz.zerek.extraction.lexicon;

import java.util.List;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.language.Language;

/** What the lexicon makes of an acronym that was found in a text. The text's own name always stays. */
public final class Confirmation {

    private static final double CONFIRMED = 0.99;
    private static final double CONTRADICTED = 0.1;

    private Confirmation() {}

    /**
     * A pair as the lexicon has it is almost sure, an acronym without a name gets the suggestion that only one body has it,
     * and a weak pair of which the lexicon says otherwise is weaker.
     *
     * @param language of the sentence
     */
    public static AcronymFind of(AcronymFind find, Language language, Organisations organisations) {
        var name = find.longForm();
        if (name == null)
            return organisations
                    .theOne(find.shortForm(), language)
                    .map(organisation -> find.with(organisation.suggestion()))
                    .orElse(find);
        var known = organisations.byShortForm(find.shortForm(), language);
        for (var organisation : known)
            if (is(Likeness.SAME, name, organisation, language, organisations))
                return find.with(organisation.suggestion()).withConfidence(CONFIRMED);
        return isContradicted(name, known, language, organisations) && find.rule() == AcronymFind.Rule.NEIGHBOUR
                ? find.withConfidence(find.confidence() - CONTRADICTED)
                : find;
    }

    /** Whether all that have the short form have wholly different names. */
    private static boolean isContradicted(
            String name, List<Organisation> known, Language language, Organisations organisations) {
        return !known.isEmpty()
                && known.stream()
                        .allMatch(organisation -> is(Likeness.OTHER, name, organisation, language, organisations));
    }

    private static boolean is(
            Likeness likeness, String name, Organisation organisation, Language language, Organisations organisations) {
        return organisations
                .likeness(name, organisation, language)
                .filter(likeness::equals)
                .isPresent();
    }
}
