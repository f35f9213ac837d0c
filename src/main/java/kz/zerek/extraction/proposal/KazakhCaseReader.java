package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.function.UnaryOperator;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.kazakh.Kazakh;
import kz.zerek.language.kazakh.KazakhNominatives;
import org.jspecify.annotations.Nullable;

/** Who, where and when in Kazakh: names and titles in the nominative, meetings in the locative or ablative. */
abstract class KazakhCaseReader extends ClauseReader {

    /** In tokens. */
    private static final int LONGEST_REPORT = 8;

    @Nullable
    Range who;

    @Nullable
    Range where;

    KazakhCaseReader(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    final boolean isOfWho(int at) {
        return !isInDate(at) && (isCapital(at) || words.isTitle(tokens.get(at)) || isWithinName(at));
    }

    /** @param nominative of who proposed */
    final Occasion occasion(@Nullable Range what, UnaryOperator<String> nominative) {
        boolean again = who == null && isAgain();
        return new Occasion(
                who == null ? null : nominative.apply(words(who)),
                where == null ? null : KazakhNominatives.withoutCase(words(where)),
                when(what),
                again);
    }

    /** Reads when, where and who from the beginning; returns the token behind them. */
    final int readOccasion(int to) {
        findWhere(0, to);
        int at = afterReport(to);
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

    /** Behind «баспасөз қызметінің хабарлауынша,». */
    private int afterReport(int to) {
        for (int at = 1; at < Math.min(to, LONGEST_REPORT); at++)
            if (tokens.get(at).isSign(','))
                return words.reports.hold(tokens.get(at - 1).text()) ? at + 1 : 0;
        return 0;
    }

    /** Whether a pronoun stands first, or behind what only leads to it: «Сонымен қатар ол». */
    private boolean isAgain() {
        for (var token : tokens) {
            if (words.pronouns.hold(token.text())) return true;
            if (!words.leads.hold(token.text())) return false;
        }
        return false;
    }

    /** One capital is not enough: «2020 жылы Халықаралық агенттік құруды ұсынды». */
    @Override
    boolean isKnown(Range who) {
        return super.isKnown(who) && (hasSign(who) || capitals(who) > 1);
    }

    /** A meeting in the locative or ablative, with what belongs to it on its left. */
    final void findWhere(int from, int to) {
        for (int at = from; at < to; at++) {
            var token = tokens.get(at);
            if (!words.isForum(token) || !words.places.hold(token.text())) continue;
            int first = at;
            while (first > from && isOfPlace(first - 1)) first--;
            where = new Range(first, at + 1);
            return;
        }
    }

    private boolean isOfPlace(int at) {
        var token = tokens.get(at);
        if (isInDate(at) || isPerson(at) || isGenitive(token) && words.isTitle(token)) return false;
        if (token.kind() == Token.Kind.FIGURES || token.isDash() && !token.spaced()) return true;
        if (token.kind() == Token.Kind.SIGN) return false;
        if (words.ordinals.hold(token.text())) return true;
        // «Орынборда өткен құрылтайда»
        if (words.withinPlace.hold(token.text())
                || at + 1 < end() && words.withinPlace.hold(tokens.get(at + 1).text())) return true;
        if (isGenitive(token) || isAcronym(at)) return true;
        if (words.isTitle(token) || isActor(at)) return false;
        boolean isInName = at + 1 < end() && isAcronym(at + 1);
        return isCapital(at) && !isInName || words.forums.hold(token.text()) || isOfForum(at);
    }

    /** Whether a surname stands there; before a meeting it may be a city: «Женева конференциясында». */
    private boolean isPerson(int at) {
        if (!words.isSurname(tokens.get(at))) return false;
        boolean isCity = words.isForum(tokens.get(at + 1)) && (at == 0 || !isCapital(at - 1) || isInDate(at - 1));
        return !isCity;
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
        if (isWithinName(at) || isJoining(at, from)) return true;
        if (at > from && words.bodies.hold(tokens.get(at - 1).text())) return false;
        if (leadsToTitle(at)) return true;
        if (at > from && isComplete(at - 1) && !words.isSurname(token)) return false;
        return isCapital(at) && !(at > from && isOfWhat(at));
    }

    /** «Міржақып Дулатов пен Ахмет Байтұрсынов» */
    private boolean isJoining(int at, int from) {
        return at > from
                && words.joining.hold(tokens.get(at).text())
                && words.isSurname(tokens.get(at - 1))
                && at + 1 < end()
                && isCapital(at + 1);
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
