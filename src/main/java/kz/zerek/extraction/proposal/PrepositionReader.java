package kz.zerek.extraction.proposal;

import java.util.BitSet;
import java.util.List;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** Who, where and when in Russian and English: names, and phrases with a preposition. */
abstract class PrepositionReader extends ClauseReader {

    /** In tokens. */
    static final int LONGEST_PLACE = 14;

    final Language language;
    /** The tokens that tell where or when. */
    final BitSet told = new BitSet();

    @Nullable
    Range where;

    PrepositionReader(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
        language = sentence.language();
        for (int i = 0; i < end(); i++) {
            if (isInDate(i)) told.set(i);
            // "on Thursday"
            if (i > 0
                    && words.weekdays.hold(tokens.get(i).text())
                    && words.leads.hold(tokens.get(i - 1).text())) told.set(i - 1, i + 1);
        }
    }

    final Occasion occasion(@Nullable String who, @Nullable String when) {
        return new Occasion(who, where == null ? null : words(where), when, false);
    }

    /** A phrase with a preposition and a meeting: «на 47-й сессии Генеральной Ассамблеи ООН». */
    final void findWhere(int from, int to) {
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

    final boolean isLead(int at) {
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
        if (language == Language.EN && token.capital() && words.bodies.hold(token.text())) return true;
        if (isSign(at) || words.isTitle(token) || words.isSurname(token)) return false;
        if (language == Language.EN) return token.capital();
        // The last word before the verb is who proposed: «на саммите США предложили».
        if (isAcronym(at))
            return at + 1 < to || !words.places.hold(tokens.get(at - 1).text());
        return words.inflected.hold(token.text()) || !token.capital() && words.genitives.hold(token.text());
    }

    /** A small word before a name: «саммите в Астане», "session of the UN". */
    private boolean isLink(int at, int to) {
        if (!words.withinPlace.hold(tokens.get(at).text())) return false;
        int next = at + 1;
        while (next < to && words.withinPlace.hold(tokens.get(next).text())) next++;
        return next < to && isCapital(next) && !isInDate(next);
    }

    /** Past where and when, behind a verb. */
    final int afterTold(int from) {
        int at = from;
        while (at < end() && (told.get(at) || isLead(at) && at + 1 < end() && told.get(at + 1))) at++;
        return at;
    }

    /** Somebody named behind a verb, up to what tells where or when, or to another part of the sentence. */
    final @Nullable Range whoBehind(int from) {
        int last = from;
        while (last < end() && !told.get(last) && !isLead(last) && (!isSign(last) || isWithinName(last))) last++;
        var who = new Range(from, last);
        return !who.isEmpty() && (hasSign(who) || capitals(who) > 0) ? who : null;
    }

    /** The first part between commas, places and dates that names somebody. */
    final @Nullable Range who(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !told.get(i) && !tokens.get(i).isSign(',')) continue;
            var named = isAside(start, i) ? null : named(start, i);
            if (named != null) return named;
            start = i + 1;
        }
        return null;
    }

    /** «выступая в МГУ имени Ломоносова,» */
    private boolean isAside(int from, int to) {
        return from < to
                && words.meanwhile.hold(tokens.get(from).text())
                && tokens.get(to).isSign(',');
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
        while (last > first && !isName(last - 1) && !hasTitle(first, last)) last--;
        return new Range(words.articles.hold(tokens.get(from).text()) ? from : first, last);
    }

    private boolean hasTitle(int from, int to) {
        for (int at = from; at < to; at++) if (words.isTitle(tokens.get(at))) return true;
        return false;
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

    final boolean isName(int at) {
        var token = tokens.get(at);
        if (isCapital(at)
                && token.text().length() == 1
                && at + 1 < end()
                && tokens.get(at + 1).isSign('.')) return true;
        if (words.again.hold(token.text()) || words.leads.hold(token.text()) || words.articles.hold(token.text()))
            return false;
        return words.isTitle(token) || isCapital(at) && (at > 0 || !isLead(at));
    }

    final int skipTold(int from) {
        int at = from;
        while (at < end() && (told.get(at) || isSign(at) || isLead(at) && told.get(at + 1))) at++;
        return at;
    }
}
