package kz.zerek.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zerek.bank.Actor;
import kz.zerek.demo.Words.Genitives;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Gender;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import kz.zerek.language.message.Term;

/** Invented people: each first name with each surname, in an order of chance. */
final class People {

    private static final Form GENITIVE = Form.of(Case.GENITIVE);

    private final Genitives genitives;

    private People(Genitives genitives) {
        this.genitives = genitives;
    }

    /** @param count at most; there are so many names only */
    static List<Actor> of(Words words, int count, Draws draws) {
        var people = new People(words.genitives());
        var all = new ArrayList<Actor>();
        for (var surname : words.surnames()) {
            for (var name : words.men()) all.add(people.man(name, surname));
            for (var name : words.women()) all.add(people.woman(name, surname));
        }
        return draws.shuffled(all).subList(0, Math.min(count, all.size()));
    }

    private Actor man(Localized<String> name, Localized<String> surname) {
        var genitive = name.ru() + genitives.men() + " " + surname.ru() + genitives.surnamesOfMen();
        return actor(name, surname, genitive, Gender.MASCULINE);
    }

    private Actor woman(Localized<String> name, Localized<String> surnameOfMen) {
        var surname = Localized.of(
                language -> surnameOfMen.in(language) + genitives.ofWomen().in(language));
        var genitive = name.ru().substring(0, name.ru().length() - 1) + genitives.women() + " " + surnameOfMen.ru()
                + genitives.surnamesOfWomen();
        return actor(name, surname, genitive, Gender.FEMININE);
    }

    private static Actor actor(Localized<String> name, Localized<String> surname, String genitive, Gender gender) {
        var whole = Localized.of(language -> name.in(language) + " " + surname.in(language));
        var nouns = new Localized<>(
                Noun.of(whole.kk()), new Noun(whole.ru(), Map.of(GENITIVE, genitive)), Noun.of(whole.en()));
        var id = whole.en().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new Actor(id, Actor.Kind.PERSON, gender, nouns);
    }

    static Term term(Actor person, Language language) {
        return Term.of(person.name().in(language), language, person.gender());
    }
}
