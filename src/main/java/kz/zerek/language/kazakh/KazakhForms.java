package kz.zerek.language.kazakh;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.language.Case;
import kz.zerek.language.Form;

/** A Kazakh noun in the singular in every form that a text may have it in, those with the possessive first. */
public final class KazakhForms {

    private KazakhForms() {}

    /** @param attributive «жылғы», «жылдағы» */
    public record NounForm(String text, boolean possessive, Case grammaticalCase, boolean attributive) {

        public boolean isBase() {
            return !possessive && !attributive && grammaticalCase == Case.NOMINATIVE;
        }

        public boolean isGenitive() {
            return grammaticalCase == Case.GENITIVE;
        }

        /** Whether it says of what follows that it belongs to it: «жылдың», «жылғы». */
        public boolean isOf() {
            return !possessive && (isGenitive() || attributive && grammaticalCase == Case.NOMINATIVE);
        }

        /** Whether its case says "from". */
        public boolean from() {
            return grammaticalCase == Case.ABLATIVE;
        }
    }

    public static List<NounForm> of(String noun) {
        var forms = new ArrayList<NounForm>();
        for (boolean possessive : new boolean[] {true, false}) {
            for (var grammaticalCase : Case.values()) {
                if (grammaticalCase == Case.PREPOSITIONAL) continue;
                var form = Kazakh.inflect(noun, new Form(false, possessive, grammaticalCase));
                forms.add(new NounForm(form, possessive, grammaticalCase, false));
                if (grammaticalCase == Case.LOCATIVE || grammaticalCase == Case.NOMINATIVE && !possessive)
                    forms.add(new NounForm(form + attributive(form), possessive, grammaticalCase, true));
            }
        }
        return forms;
    }

    private static String attributive(String form) {
        boolean back = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if ("аоұыя".indexOf(c) >= 0) back = true;
            else if ("әөүіеэ".indexOf(c) >= 0) back = false;
        }
        return back ? "ғы" : "гі";
    }
}
