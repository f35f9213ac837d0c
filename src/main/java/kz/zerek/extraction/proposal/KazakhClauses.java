package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.kazakh.Kazakh;
import kz.zerek.language.kazakh.KazakhNominatives;
import org.jspecify.annotations.Nullable;

/** Kazakh: when, where and who stand first, what was proposed behind them, and the verb last. */
final class KazakhClauses extends ClauseReader {

    private @Nullable Range who;
    private @Nullable Range where;

    KazakhClauses(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    @Override
    Optional<Clause> proposing() {
        var verb = first(words.proposing, 0);
        return verb.isPresent()
                ? verb.flatMap(this::byVerb)
                : first(words.initiative, 0).flatMap(this::byInitiative);
    }

    private Optional<Clause> byVerb(Range verb) {
        if (announces(0, verb.to())) {
            readOccasion(verb.from());
            return Optional.of(new Clause(null, occasion(null, false), Rule.VERB));
        }
        int from = readOccasion(verb.from());
        int to = verb.from();
        // Any sentence begins with a capital.
        if (who != null && !isKnown(who)) {
            from = who.from();
            who = null;
        }
        if (who == null) to = withoutWho(from, to);
        var what = what(from, to);
        return what == null ? Optional.empty() : Optional.of(new Clause(what, occasion(what, false), Rule.VERB));
    }

    /** Where what was proposed ends if it stands first, and where, when and who behind it. */
    private int withoutWho(int from, int verb) {
        int first = verb;
        while (first > from && isOfWho(first - 1)) first--;
        if (first == verb || first == from || !isKnown(new Range(first, verb))) return verb;
        who = new Range(first, verb);
        int end = where != null && where.from() > from ? Math.min(first, where.from()) : first;
        while (end > from && isInDate(end - 1)) end--;
        return end;
    }

    /** «Қазақстанның бастамасымен»: what happened is all the rest. */
    private Optional<Clause> byInitiative(Range lead) {
        int first = lead.from();
        while (first > 0 && isOfWho(first - 1)) first--;
        if (first == lead.from()) return Optional.empty();
        who = new Range(first, lead.from());
        int from = lead.to();
        while (from < end() && (isInDate(from) || isSign(from))) from++;
        var what = what(from, end());
        return what == null ? Optional.empty() : Optional.of(new Clause(what, occasion(what, true), Rule.INITIATIVE));
    }

    private boolean isOfWho(int at) {
        return !isInDate(at) && (isCapital(at) || words.isTitle(tokens.get(at)) || isWithinName(at));
    }

    /** @param isOf whether who proposed is told in the genitive */
    private Occasion occasion(@Nullable Range what, boolean isOf) {
        boolean again = who == null && isAgain();
        return new Occasion(
                who == null ? null : isOf ? KazakhNominatives.withoutCase(words(who)) : words(who),
                where == null ? null : KazakhNominatives.withoutCase(words(where)),
                when(what),
                again);
    }

    /** Reads when, where and who from the beginning; returns the token behind them. */
    private int readOccasion(int to) {
        findWhere(to);
        int at = 0;
        while (at < to) {
            if (where != null && where.holds(at)) at = where.to();
            else if (isInWhen(at)
                    || isSign(at) && !isOpening(at)
                    || words.again.hold(tokens.get(at).text())
                    || words.leads.hold(tokens.get(at).text())) at++;
            else if (who == null && !isInDate(at) && !isAgain() && readWho(at, to)) at = who.to();
            else break;
        }
        return at;
    }

    private boolean isAgain() {
        return !tokens.isEmpty() && words.pronouns.hold(tokens.getFirst().text());
    }

    /** One capital is not enough: «2020 жылы Халықаралық агенттік құруды ұсынды». */
    @Override
    boolean isKnown(Range who) {
        return super.isKnown(who) && (hasSign(who) || capitals(who) > 1);
    }

    /** A meeting in the locative or ablative, with what belongs to it on its left. */
    private void findWhere(int to) {
        for (int at = 0; at < to; at++) {
            var token = tokens.get(at);
            if (!words.isForum(token) || !words.places.hold(token.text())) continue;
            int first = at;
            while (first > 0 && isOfPlace(first - 1)) first--;
            where = new Range(first, at + 1);
            return;
        }
    }

    private boolean isOfPlace(int at) {
        var token = tokens.get(at);
        if (isInDate(at) || words.isSurname(token) || isGenitive(token) && words.isTitle(token)) return false;
        if (token.kind() == Token.Kind.FIGURES || token.isDash() && !token.spaced()) return true;
        if (token.kind() == Token.Kind.SIGN) return false;
        // «Орынборда өткен құрылтайда»
        if (words.withinPlace.hold(token.text())
                || at + 1 < end() && words.withinPlace.hold(tokens.get(at + 1).text())) return true;
        if (isGenitive(token) || isAcronym(at)) return true;
        if (words.isTitle(token) || isActor(at)) return false;
        boolean isInName = at + 1 < end() && isAcronym(at + 1);
        return isCapital(at) && !isInName || words.forums.hold(token.text()) || isOfForum(at);
    }

    /** An adjective between an ordinal or a name and the meeting: «Бірінші жалпықазақ съезінде». */
    private boolean isOfForum(int at) {
        return at > 0
                && !isInflected(at)
                && words.isForum(tokens.get(at + 1))
                && (isCapital(at - 1) || words.ordinals.hold(tokens.get(at - 1).text()));
    }

    private boolean isGenitive(Token token) {
        return token.text().length() > 4 && words.genitives.hold(token.text());
    }

    /** Names and titles in a row, the last in the nominative. */
    private boolean readWho(int from, int to) {
        int last = from;
        while (last < to && isPartOfWho(last, from) && (where == null || !where.holds(last))) last++;
        // A name in another case belongs to what was proposed: «Қазақстан Ауғанстанға көмек көрсетуді ұсынды».
        while (last > from && (isSign(last - 1) || isInflected(last - 1))) last--;
        if (last == from) return false;
        who = new Range(from, last);
        return true;
    }

    private boolean isPartOfWho(int at, int from) {
        var token = tokens.get(at);
        if (isInDate(at)) return false;
        if (isWithinName(at)) return true;
        if (leadsToTitle(at)) return true;
        if (at > from && isComplete(at - 1) && !words.isSurname(token)) return false;
        return isCapital(at) && !(at > from && isOfWhat(at));
    }

    /** «Сыртқы істер министрі» */
    private boolean leadsToTitle(int at) {
        for (int i = at; i < Math.min(end(), at + 3); i++) {
            var token = tokens.get(i);
            if (words.isTitle(token)) return true;
            if (token.kind() != Token.Kind.WORD || isInflected(i) || words.isSurname(token)) return false;
        }
        return false;
    }

    /** A name that goes on to a small word in the genitive is of what was proposed: «Орталық Азия елдерінің». */
    private boolean isOfWhat(int at) {
        int next = at;
        while (next < end() && isCapital(next)) {
            if (words.isSurname(tokens.get(next))) return false;
            next++;
        }
        return next < end() && isGenitive(tokens.get(next));
    }

    /** Whether a name is whole with this word. */
    private boolean isComplete(int at) {
        var token = tokens.get(at);
        return words.isSurname(token) || isActor(at);
    }

    private boolean isInflected(int at) {
        var token = tokens.get(at);
        var word = token.text();
        // «президенті» is possessive, and no accusative.
        if (isActor(at)
                || words.isTitle(token) && !Kazakh.withoutPossessive(word).equals(word)) return false;
        return word.length() > 5 && words.inflected.hold(word);
    }
}
