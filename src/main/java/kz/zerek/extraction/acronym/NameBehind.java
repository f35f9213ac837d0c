package kz.zerek.extraction.acronym;

import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.AcronymFind.Rule;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.lexicon.Organisations;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;

/** Finds the name behind its short form. */
final class NameBehind {

    private final String text;
    private final List<Token> tokens;
    private final Language language;

    NameBehind(String text, List<Token> tokens, Language language) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
    }

    /** A name in brackets after its short form. */
    Optional<Name> inBrackets(ShortForm shortForm, int from, int close) {
        int end = from;
        while (end < close && !tokens.get(end).isSign(';')) end++;
        while (from < end
                && (AcronymWords.LEAD.contains(tokens.get(from).text())
                        || AcronymWords.isPunctuation(tokens.get(from)))) from++;
        if (end - from < 2) return Optional.empty();
        for (int last = end; last - from >= 2; last--) {
            if (last < end && !tokens.get(last).isSign(',')) continue;
            if (NameLetters.cost(shortForm.letters(), words(from, last), AcronymWords.SILENT)
                    <= shortForm.letters().length() / 2) return Optional.of(new Name(from, last, Rule.INITIALS, 0.95));
        }
        if (language == Language.EN && LettersInOrder.first(tokens, from, end, shortForm.letters()) == from)
            return Optional.of(new Name(from, end, Rule.LETTERS, 0.85));
        if (language == Language.RU && LettersInOrder.areOf(words(from, end), shortForm.letters()))
            return Optional.of(new Name(from, end, Rule.LETTERS, 0.85));
        return known(shortForm, from, end);
    }

    /** The longest name from a token on that the lexicon has for the short form: «ЮНЕСКО» does not spell its own. */
    private Optional<Name> known(ShortForm shortForm, int from, int end) {
        var organisations = Organisations.known();
        var known = organisations.byShortForm(written(shortForm), language);
        for (int last = Math.min(end, from + AcronymWords.LONGEST_NAME); last - from >= 2; last--) {
            var name = new Span(tokens.get(from).start(), tokens.get(last - 1).end()).of(text);
            if (tokens.get(last - 1).kind() != Token.Kind.SIGN
                    && known.stream().anyMatch(organisation -> organisations.isNamed(organisation, name, language)))
                return Optional.of(new Name(from, last, Rule.NEIGHBOUR, 0.95));
        }
        return Optional.empty();
    }

    private String written(ShortForm shortForm) {
        return new Span(
                        tokens.get(shortForm.first()).start(),
                        tokens.get(shortForm.end() - 1).end())
                .of(text);
    }

    /** Behind a dash. */
    Optional<Name> behindDash(ShortForm shortForm, int from) {
        return spelled(shortForm, from).or(() -> known(shortForm, from, tokens.size()));
    }

    /** The name that begins with a token and has all letters of a short form. */
    private Optional<Name> spelled(ShortForm shortForm, int from) {
        for (int end = from + 1; end <= tokens.size() && end - from < AcronymWords.LONGEST_NAME; end++) {
            var last = tokens.get(end - 1);
            if (last.kind() == Token.Kind.SIGN) continue;
            if (NameLetters.cost(shortForm.letters(), words(from, end), AcronymWords.SILENT) == 0)
                return Optional.of(new Name(from, end, Rule.INITIALS, 0.95));
            if (language == Language.RU && LettersInOrder.areOf(words(from, end), shortForm.letters()))
                return Optional.of(new Name(from, end, Rule.LETTERS, 0.85));
        }
        return Optional.empty();
    }

    private List<String> words(int from, int end) {
        return AcronymWords.of(tokens, from, end);
    }
}
