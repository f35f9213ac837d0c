package kz.zerek.bank;

import kz.zerek.language.Gender;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;

/**
 * Who proposes: a person, a state or an organisation.
 *
 * @param gender the grammatical gender (or plural number) of the Russian name
 */
public record Actor(String id, Kind kind, Gender gender, Localized<Noun> name) {

    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION
    }
}
