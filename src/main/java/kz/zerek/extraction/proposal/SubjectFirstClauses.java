package kz.zerek.extraction.proposal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** Russian and English: where, when and who stand before the verb, in whatever order, and what was proposed behind it. */
final class SubjectFirstClauses extends ClauseReader {

    /** In tokens. */
    private static final int LONGEST_PLACE = 14;

    private final Language language;
    /** The tokens that tell where or when. */
    private final BitSet told = new BitSet();

    private @Nullable Range where;

    SubjectFirstClauses(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
        language = sentence.language();
        for (int i = 0; i < end(); i++) if (isInDate(i)) told.set(i);
    }

    @Override
    Optional<Clause> proposing() {
        var verb = first(words.proposing, 0);
        return verb.isPresent()
                ? verb.flatMap(this::byVerb)
                : first(words.initiative, 0).flatMap(this::byInitiative);
    }

    private Optional<Clause> byVerb(Range verb) {
        findWhere(0, verb.from());
        boolean announces = announces(verb.from(), end());
        int from = announces ? end() : afterPlace(verb.to());
        var subject = who(0, verb.from());
        if (subject == null) {
            subject = inverted(from);
            if (subject != null) from = afterPlace(subject.to());
        }
        var what = what(from, clauseEnd(from));
        if (!announces && (what == null || isNotProposed(what))) return Optional.empty();
        if (subject != null
                && !isKnown(subject)
                && words.present.hold(tokens.get(verb.from()).text())) return Optional.empty();
        boolean again = subject == null && isAgain(verb.from());
        var occasion = new Occasion(
                subject == null ? null : words(subject), where == null ? null : words(where), when(what), again);
        return Optional.of(new Clause(announces ? null : what, occasion, Rule.VERB));
    }

    private boolean isNotProposed(Range what) {
        return words.notProposed.hold(tokens.get(what.from()).text());
    }

    private boolean isAgain(int verb) {
        for (int i = 0; i < verb; i++) if (words.again.hold(tokens.get(i).text())) return true;
        return false;
    }

    /** Past where and when, if they stand between the verb and what was proposed. */
    private int afterPlace(int from) {
        int at = from;
        while (at < end()) {
            if (told.get(at) || isSign(at) && at + 1 < end() && told.get(at + 1)) at++;
            else if (words.atForum.hold(tokens.get(at).text()) && at + 1 < end() && told.get(at + 1)) at++;
            else if (where == null && words.atForum.hold(tokens.get(at).text())) {
                findWhere(at, Math.min(end(), at + LONGEST_PLACE));
                if (where == null || where.from() != at + 1) return at;
                at = where.to();
            } else return at;
        }
        return at;
    }

    /** A phrase with a preposition and a meeting: «на 47-й сессии Генеральной Ассамблеи ООН». */
    private void findWhere(int from, int to) {
        for (int at = from; at < to && where == null; at++) {
            if (!words.isForum(tokens.get(at))) continue;
            int first = at;
            while (first > from && at - first < LONGEST_PLACE && !isEdge(first - 1) && !isLead(first - 1)) first--;
            if (first == 0 || !isLead(first - 1)) continue;
            int last = at + 1;
            while (last < to && isOfPlace(last, to)) last++;
            where = new Range(first, last);
            told.set(first - 1, last);
        }
    }

    private boolean isLead(int at) {
        return words.atForum.hold(tokens.get(at).text());
    }

    private boolean isEdge(int at) {
        return tokens.get(at).isSign(',') || tokens.get(at).isSign(';') || told.get(at);
    }

    /** Whether the phrase goes on after the meeting: with names that are not who proposed. */
    private boolean isOfPlace(int at, int to) {
        var token = tokens.get(at);
        if (words.isForum(token) || isLink(at, to)) return true;
        if (isSign(at) || words.isTitle(token) || words.isSurname(token)) return false;
        if (language == Language.EN) return token.capital();
        // The last word before the verb is who proposed: «на саммите США предложили».
        return isAcronym(at) && at + 1 < to || isOblique(token.text());
    }

    /** A small word before a name: «саммите в Астане», "session of the UN". */
    private boolean isLink(int at, int to) {
        if (!words.withinPlace.hold(tokens.get(at).text())) return false;
        int next = at + 1;
        while (next < to && words.withinPlace.hold(tokens.get(next).text())) next++;
        return next < to && isCapital(next);
    }

    /** A Russian word that may be in a case other than the nominative. */
    private static boolean isOblique(String word) {
        return word.length() > 3
                && (word.endsWith("ой")
                        || word.endsWith("ей")
                        || word.endsWith("ого")
                        || word.endsWith("его")
                        || word.endsWith("их")
                        || word.endsWith("ых")
                        || word.endsWith("ии")
                        || word.endsWith("ев")
                        || word.endsWith("ов")
                        || word.endsWith("ы")
                        || word.endsWith("и")
                        || word.endsWith("е")
                        || word.endsWith("ств"));
    }

    /** The first part between commas, places and dates that names somebody. */
    private @Nullable Range who(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !told.get(i) && !tokens.get(i).isSign(',')) continue;
            var named = named(start, i);
            if (named != null) return named;
            start = i + 1;
        }
        return null;
    }

    private @Nullable Range named(int from, int to) {
        if (from >= to || words.leads.hold(tokens.get(from).text()) && !isNamedAfter(from, to)) return null;
        int first = from;
        while (first < to && !isName(first)) first++;
        if (first == to) return null;
        int last = to;
        while (last > first && !isName(last - 1) && !words.isTitle(tokens.get(first))) last--;
        while (last > first && words.again.hold(tokens.get(last - 1).text())) last--;
        return first < last ? new Range(first, last) : null;
    }

    /** Whether a lead without a comma stands before the name: "Later Kazakhstan proposed". */
    private boolean isNamedAfter(int from, int to) {
        return from + 1 < to
                && isName(from + 1)
                && !words.atForum.hold(tokens.get(from).text());
    }

    private boolean isName(int at) {
        var token = tokens.get(at);
        if (words.again.hold(token.text()) || words.leads.hold(token.text())) return false;
        return words.isTitle(token) || isCapital(at) && (at > 0 || !words.atForum.hold(token.text()));
    }

    /** Behind the verb, up to what was proposed: «предложил Назарбаев создать». */
    private @Nullable Range inverted(int from) {
        if (language != Language.RU || from >= end() || !isName(from)) return null;
        int last = from;
        while (last < end() && (isName(last) || isWithinName(last) || words.isTitle(tokens.get(last)))) last++;
        return last < end() && isInfinitive(tokens.get(last).text()) ? new Range(from, last) : null;
    }

    private static boolean isInfinitive(String word) {
        return word.length() > 3
                && (word.endsWith("ть") || word.endsWith("ти") || word.endsWith("ться") || word.endsWith("чь"));
    }

    /** What was proposed ends with its sentence, or where another part of it begins. */
    private int clauseEnd(int from) {
        for (int i = from; i < end(); i++) if (tokens.get(i).isSign(';')) return i;
        return end();
    }

    /** «по инициативе Казахстана», "at the initiative of Kazakhstan": what happened is all the rest. */
    private Optional<Clause> byInitiative(Range lead) {
        int last = lead.to();
        while (last < end() && (isName(last) || isWithinName(last) || isJoining(last))) last++;
        if (last == lead.to()) return Optional.empty();
        var who = new Range(lead.to(), last);
        findWhere(last, end());
        int from = last;
        while (from < end() && (told.get(from) || isSign(from) || isLead(from))) from++;
        boolean isAhead = lead.from() > end() - last;
        var what = isAhead ? what(skipTold(0), lead.from()) : what(from, clauseEnd(from));
        if (what == null) return Optional.empty();
        var occasion = new Occasion(words(who), where == null ? null : words(where), when(what), false);
        return Optional.of(new Clause(what, occasion, Rule.INITIATIVE));
    }

    private boolean isJoining(int at) {
        return at + 1 < end()
                && isName(at + 1)
                && (words.links.hold(tokens.get(at).text())
                        || tokens.get(at).text().equals("the"));
    }

    private int skipTold(int from) {
        int at = from;
        while (at < end() && (told.get(at) || isSign(at) || isLead(at) && told.get(at + 1))) at++;
        return at;
    }
}
