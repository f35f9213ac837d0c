package kz.zerek.extraction.proposal;

import java.util.List;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** Who proposed in Russian and English: names and titles before the verb or behind it. */
abstract class SubjectReader extends PrepositionReader {

    SubjectReader(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    static final int LONGEST_CALLING = 2;

    /** Somebody named behind a verb, up to what tells where or when, or to another part of the sentence. */
    final @Nullable Range whoBehind(int from) {
        int last = from;
        while (last < end()
                && !told.get(last)
                && !isLead(last)
                && !words.owning.hold(tokens.get(last).text())
                && (!isSign(last) || isWithinName(last))) last++;
        while (last > from && isLoose(last - 1)) last--;
        var who = new Range(from, last);
        return !who.isEmpty() && (hasSign(who) || capitals(who) > 0) ? who : null;
    }

    /**
     * The first part between commas, places and dates that names somebody, with the name behind an office; what begins with
     * a preposition comes last: "In his speech to the Congress, Turar Ryskulov".
     */
    final @Nullable Range who(int from, int to) {
        Range led = null;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !told.get(i) && !tokens.get(i).isSign(',')) continue;
            int first = afterConjunction(start, i);
            var named = first >= i || isAside(first, i) ? null : named(first, i);
            start = i + 1;
            if (named == null) continue;
            if (isLed(first)) led = named;
            else return withName(named, i, to);
        }
        return led;
    }

    private int afterConjunction(int from, int to) {
        int at = from;
        while (at < to
                && (isSign(at) && !isOpening(at)
                        || words.but.hold(tokens.get(at).text()))) at++;
        // "It was Jean Monnet who"
        int end = words.clefts.end(tokens, at);
        return end < to ? Math.max(at, end) : at;
    }

    /** "the president of Finland, Sauli Niinistö," */
    final Range withName(Range office, int comma, int to) {
        if (!hasTitle(office.from(), office.to())
                || comma >= to
                || !tokens.get(comma).isSign(',')) return office;
        int last = comma + 1;
        while (last < to && (isName(last) || isWithinName(last))) last++;
        boolean isNamed = last > comma + 1 && capitals(new Range(comma + 1, last)) > 0;
        boolean isWhole = last == to || tokens.get(last).isSign(',') || told.get(last) || isLoose(last);
        return isNamed && isWhole ? new Range(office.from(), last) : office;
    }

    /** «выступая в МГУ имени Ломоносова,» */
    private boolean isAside(int from, int to) {
        return words.meanwhile.hold(tokens.get(from).text())
                && to > from + 1
                && to < end()
                && tokens.get(to).isSign(',');
    }

    private boolean isLed(int from) {
        return words.leads.hold(tokens.get(from).text());
    }

    private @Nullable Range named(int from, int to) {
        int last = verb(from, to);
        while (last > from && isLoose(last - 1)) last--;
        if (last == from) return null;
        return isLed(from) ? lastName(from, last) : fromFirstName(from, last);
    }

    /** What somebody did besides: «Эрдоган заявил, … и предложил». */
    private int verb(int from, int to) {
        int at = from + 1;
        while (at < to && !words.deeds.hold(tokens.get(at).text())) at++;
        return Math.min(at, to);
    }

    /** An adverb or a preposition between the name and the verb or a date. */
    private boolean isLoose(int at) {
        var word = tokens.get(at).text();
        if (words.adverbs.hold(word) && !isName(at)) return true;
        return isSign(at) && !isClosing(at)
                || !isSign(at) && !isName(at) && (words.again.hold(word) || words.leads.hold(word) || isLead(at));
    }

    /** All from the first name or title, with its article; a title takes what follows it: «глава государства». */
    private @Nullable Range fromFirstName(int from, int to) {
        int first = from;
        while (first < to && !isName(first)) first++;
        if (first == to) return null;
        int last = to;
        while (last > first && !isName(last - 1) && !hasTitle(first, last)) last--;
        boolean isWhole = actorWords.articles.hold(tokens.get(from).text()) || isCalling(from, first);
        return new Range(isWhole ? from : first, last);
    }

    /** What somebody is, though no known title: «немецкий философ Лейбниц», "councillor Maeve Gallagher". */
    private boolean isCalling(int from, int name) {
        if (name - from > LONGEST_CALLING) return false;
        for (int at = from; at < name; at++) {
            var word = tokens.get(at).text();
            if (tokens.get(at).kind() != Token.Kind.WORD
                    || words.again.hold(word)
                    || words.links.hold(word)
                    || words.adverbs.hold(word)
                    // «французский физик»
                    || !isCapital(name) && !actorWords.nominatives.hold(word)) return false;
        }
        return true;
    }

    private boolean hasTitle(int from, int to) {
        for (int at = from; at < to; at++) if (actorWords.isTitle(tokens.get(at))) return true;
        return false;
    }

    /** The last names and titles in a row, but not a place: «в Женеве делегация Казахстана». */
    private @Nullable Range lastName(int from, int to) {
        int last = to;
        while (last > from && !isName(last - 1)) last--;
        int first = last;
        while (first > from && (isName(first - 1) || isWithinName(first - 1))) first--;
        if (first > from && isLead(first - 1)) while (first < last && !actorWords.isTitle(tokens.get(first))) first++;
        if (first == last) return null;
        return new Range(first, actorWords.isTitle(tokens.get(last - 1)) ? to : last);
    }

    @Override
    @Nullable
    String named() {
        int deed = 1;
        while (deed < end() && !words.deeds.hold(tokens.get(deed).text())) deed++;
        var subject = deed < end() ? who(0, deed) : null;
        return subject != null && (hasSign(subject) && capitals(subject) > 0 || capitals(subject) > 1)
                ? words(subject)
                : super.named();
    }

    final boolean isName(int at) {
        var token = tokens.get(at);
        if (isCapital(at)
                && token.text().length() == 1
                && at + 1 < end()
                && tokens.get(at + 1).isSign('.')) return true;
        // «Камила Юсуф-заде»
        if (at > 1
                && tokens.get(at - 1).isDash()
                && !tokens.get(at - 1).spaced()
                && !token.spaced()
                && isCapital(at - 2)) return true;
        if (words.again.hold(token.text())
                || words.leads.hold(token.text())
                || words.infinitives.hold(token.text())
                || actorWords.articles.hold(token.text())) return false;
        return actorWords.isTitle(token) || isCapital(at) && (at > 0 || !isLead(at));
    }
}
