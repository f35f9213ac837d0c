package kz.zerek.extraction.lexicon;

import java.util.List;
import kz.zerek.extraction.Suggestion;
import kz.zerek.language.Localized;

/** A body, a treaty or a state. */
public record Organisation(Localized<Forms> forms) {

    /** How a language calls it, the usual one first; empty where nothing is established. */
    public record Forms(List<String> shortForms, List<String> names) {

        public Forms {
            shortForms = List.copyOf(shortForms);
            names = List.copyOf(names);
        }
    }

    /** The usual forms. */
    public Suggestion suggestion() {
        return new Suggestion(forms.map(form -> new Suggestion.Name(
                form.shortForms().stream().findFirst().orElse(null),
                form.names().stream().findFirst().orElse(null))));
    }
}
