package kz.zerek.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zerek.demo.Words.Kind;
import kz.zerek.demo.Words.Town;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import kz.zerek.language.message.Term;

/**
 * An invented body: of one kind, for one field, in one town.
 *
 * @param noun its name with the forms that no rule gives
 * @param named the same with the English article
 */
record Body(Localized<String> field, Kind kind, Localized<Noun> noun, Localized<Noun> named) {

    private static final List<Form> RUSSIAN = List.of(
                    Case.NOMINATIVE, Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL)
            .stream()
            .map(Form::of)
            .toList();

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}’]+");

    static Body of(Words words, Town town, Localized<String> field, Kind kind) {
        var endings = words.adjectives().get(kind.gender());
        var russian = new HashMap<Form, String>();
        for (int i = 0; i < RUSSIAN.size(); i++)
            russian.put(
                    RUSSIAN.get(i),
                    town.adjective() + endings.get(i) + " " + kind.ru().get(i) + " " + field.ru());
        var english =
                String.join(" ", town.name().en(), kind.en(), words.english().of(), field.en());
        var noun = new Localized<>(
                Noun.of(String.join(" ", town.name().kk(), field.kk(), kind.kk())),
                russianNoun(russian),
                Noun.of(english));
        var named = Noun.of(words.english().the() + " " + english);
        return new Body(field, kind, noun, new Localized<>(noun.kk(), noun.ru(), named));
    }

    Localized<String> name() {
        return noun.map(Noun::base);
    }

    Term term(Language language) {
        return Term.of(noun.in(language), language, kind.gender());
    }

    /** Its kind alone, in small letters. */
    Term kind(Language language) {
        return switch (language) {
            case KK -> Term.of(kind.kk(), language);
            case RU -> Term.of(russianKind(), language, kind.gender());
            case EN -> Term.of(kind.en().toLowerCase(Locale.ROOT), language);
        };
    }

    private Noun russianKind() {
        var forms = new HashMap<Form, String>();
        for (int i = 0; i < RUSSIAN.size(); i++)
            forms.put(RUSSIAN.get(i), kind.ru().get(i));
        return russianNoun(forms);
    }

    private static Noun russianNoun(Map<Form, String> forms) {
        var base = forms.remove(Form.BASE);
        return new Noun(base, forms);
    }

    /** A name that it could bear as well: with another field. */
    String withField(String other, Language language) {
        return name().in(language).replace(" " + field.in(language), " " + other);
    }

    /** Whether another field in its place would leave its acronym as it is, if it has the same first letter. */
    boolean hasFieldOfOneWord() {
        return field.stream().noneMatch(words -> NO_LETTERS.matcher(words).find());
    }

    /** The first letters of its words. */
    Localized<String> initials(Words words) {
        return name().map(name -> NO_LETTERS
                .splitAsStream(name)
                .filter(word -> !word.equals(words.english().of()))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining()));
    }
}
