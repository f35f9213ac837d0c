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
        var passive = first(words.proposedBy, 0);
        if (passive.isPresent()) return byPassive(passive.get());
        var verb = first(words.proposing, 0);
        return verb.isPresent()
                ? byVerb(verb.get())
                : first(words.initiative, 0).flatMap(this::byInitiative);
    }

    /** "The idea of a bank was first proposed by John Maynard Keynes in 1942." */
    private Optional<Clause> byPassive(Range verb) {
        int last = verb.to();
        while (last < end() && (isName(last) || isWithinName(last))) last++;
        var what = what(0, verb.from());
        if (last == verb.to() || what == null) return Optional.empty();
        findWhere(last, end());
        return Optional.of(new Clause(what, occasion(words(new Range(verb.to(), last)), when(what)), Rule.VERB));
    }

    private Occasion occasion(@Nullable String who, @Nullable String when) {
        return new Occasion(who, where == null ? null : words(where), when, false);
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
        var what = what(from, withoutDate(from, clauseEnd(from)));
        if (what == null) what = named(verb);
        if (!announces && (what == null || isNotProposed(what))) return Optional.empty();
        if (subject != null
                && !isKnown(subject)
                && words.present.hold(tokens.get(verb.from()).text())) return Optional.empty();
        boolean again = subject == null && isAgain(verb.from());
        var occasion = new Occasion(
                subject == null ? null : words(subject), where == null ? null : words(where), when(what), again);
        return Optional.of(new Clause(
                announces ? null : what, occasion, subject == null || isKnown(subject) ? Rule.VERB : Rule.SOMEBODY));
    }

    /** "put forward the Atoms for Peace initiative" */
    private @Nullable Range named(Range verb) {
        for (int at = verb.from(); at < verb.to(); at++)
            if (words.articles.hold(tokens.get(at).text())) return what(at + 1, verb.to());
        return null;
    }

    /** A date at the end of a noun phrase is that of the proposal; with a verb it may be that of what was to be done. */
    private int withoutDate(int from, int to) {
        if (from >= to || !words.articles.hold(tokens.get(from).text())) return to;
        int last = to;
        while (last > from && (isSign(last - 1) || isInDate(last - 1))) last--;
        return last < to - 1 && isLead(last - 1) ? last - 1 : to;
    }

    private boolean isNotProposed(Range what) {
        return words.notProposed.hold(tokens.get(what.from()).text());
    }

    private boolean isAgain(int verb) {
        for (int i = 0; i < verb; i++) if (words.pronouns.hold(tokens.get(i).text())) return true;
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
        return tokens.get(at).isSign(',') || tokens.get(at).isSign(';') || isInOwnDate(at);
    }

    /** Whether a date has a preposition of its own, as that of "the 2015 session" has not. */
    private boolean isInOwnDate(int at) {
        int first = at;
        while (first > 0 && isInDate(first)) first--;
        return first < at && isLead(first);
    }

    /** Whether the phrase goes on after the meeting: with names that are not who proposed. */
    private boolean isOfPlace(int at, int to) {
        var token = tokens.get(at);
        if (words.isForum(token) || isLink(at, to)) return true;
        if (isSign(at) || words.isTitle(token) || words.isSurname(token)) return false;
        if (language == Language.EN) return token.capital();
        // The last word before the verb is who proposed: «на саммите США предложили».
        if (isAcronym(at)) return at + 1 < to;
        return words.inflected.hold(token.text()) || !token.capital() && words.genitives.hold(token.text());
    }

    /** A small word before a name: «саммите в Астане», "session of the UN". */
    private boolean isLink(int at, int to) {
        if (!words.withinPlace.hold(tokens.get(at).text())) return false;
        int next = at + 1;
        while (next < to && words.withinPlace.hold(tokens.get(next).text())) next++;
        return next < to && isCapital(next);
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
        int last = to;
        while (last > from && isLoose(last - 1)) last--;
        if (last == from) return null;
        var named = words.leads.hold(tokens.get(from).text()) ? lastName(from, last) : fromFirstName(from, last);
        return named;
    }

    /** An adverb or a preposition between the name and the verb or a date. */
    private boolean isLoose(int at) {
        var word = tokens.get(at).text();
        return isSign(at) || !isName(at) && (words.again.hold(word) || words.leads.hold(word) || isLead(at));
    }

    /** All from the first name or title, with its article; a title takes what follows it: «глава государства». */
    private @Nullable Range fromFirstName(int from, int to) {
        int first = from;
        while (first < to && !isName(first)) first++;
        if (first == to) return null;
        int last = to;
        while (last > first && !isName(last - 1) && !words.isTitle(tokens.get(first))) last--;
        return new Range(words.articles.hold(tokens.get(from).text()) ? from : first, last);
    }

    /** The last names and titles in a row, but not a place: «в Женеве делегация Казахстана». */
    private @Nullable Range lastName(int from, int to) {
        int last = to;
        while (last > from && !isName(last - 1)) last--;
        int first = last;
        while (first > from && (isName(first - 1) || isWithinName(first - 1))) first--;
        if (first > from && isLead(first - 1)) while (first < last && !words.isTitle(tokens.get(first))) first++;
        if (first == last) return null;
        return new Range(first, words.isTitle(tokens.get(last - 1)) ? to : last);
    }

    private boolean isName(int at) {
        var token = tokens.get(at);
        if (isCapital(at)
                && token.text().length() == 1
                && at + 1 < end()
                && tokens.get(at + 1).isSign('.')) return true;
        if (words.again.hold(token.text()) || words.leads.hold(token.text()) || words.articles.hold(token.text()))
            return false;
        return words.isTitle(token) || isCapital(at) && (at > 0 || !isLead(at));
    }

    /** Behind the verb, up to what was proposed: «предложил Назарбаев создать». */
    private @Nullable Range inverted(int from) {
        if (language != Language.RU || from >= end() || !isName(from)) return null;
        int last = from;
        while (last < end() && (isName(last) || isWithinName(last) || words.isTitle(tokens.get(last)))) last++;
        return last < end() && words.infinitives.hold(tokens.get(last).text()) ? new Range(from, last) : null;
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
        return Optional.of(new Clause(what, occasion(words(who), when(what)), Rule.INITIATIVE));
    }

    private boolean isJoining(int at) {
        return at + 1 < end()
                && isName(at + 1)
                && (words.links.hold(tokens.get(at).text())
                        || words.articles.hold(tokens.get(at).text()));
    }

    private int skipTold(int from) {
        int at = from;
        while (at < end() && (told.get(at) || isSign(at) || isLead(at) && told.get(at + 1))) at++;
        return at;
    }
}
