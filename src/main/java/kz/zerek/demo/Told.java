package kz.zerek.demo;

import java.util.Map;
import kz.zerek.bank.Actor;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;

/**
 * What fills the slots of a text about a body.
 *
 * @param in a town, as an adverbial
 * @param title of whatever has one
 * @param number of a conference or an expedition
 */
record Told(Body body, Body partner, Actor person, Localized<String> in, Localized<String> title, int number) {

    Map<String, ?> slots(Language language) {
        return Map.of(
                "body", body.term(language),
                "partner", partner.term(language),
                "person", People.term(person, language),
                "in", in.in(language),
                "title", title.in(language),
                "number", number);
    }
}
