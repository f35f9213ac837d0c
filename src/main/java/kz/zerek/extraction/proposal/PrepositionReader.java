package kz.zerek.extraction.proposal;

import java.util.BitSet;
import java.util.List;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** Where and when in Russian and English: phrases with a preposition. */
abstract class PrepositionReader extends ClauseReader {

    /** In tokens. */
    static final int LONGEST_PLACE = 14;

    /** In tokens: "of the". */
    private static final int LONGEST_LINK = 4;

    /** In tokens: "the parish board". */
    private static final int LONGEST_OWNER = 3;

    final Language language;
    /** The tokens that tell where or when. */
    final BitSet told = new BitSet();

    @Nullable
    Range where;

    PrepositionReader(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
        language = sentence.language();
        tellDates();
    }

    private void tellDates() {
        for (int i = 0; i < end(); i++) {
            if (isInDate(i)) told.set(i);
            // "on Thursday"
            if (placeWords.weekdays.hold(tokens.get(i).text())) tellDay(i);
        }
    }

    /** «в минувшую пятницу» */
    private void tellDay(int at) {
        int first = at - 1;
        if (first > 0 && !words.leads.hold(tokens.get(first).text())) first--;
        if (first >= 0 && words.leads.hold(tokens.get(first).text())) told.set(first, at + 1);
    }

    final Occasion occasion(@Nullable String who, @Nullable String when) {
        return new Occasion(who, where == null ? null : words(where), when, false);
    }

    @Override
    Occasion setting() {
        if (!isOfSpeaking()) return Occasion.UNKNOWN;
        findWhere(0, end());
        return occasion(null, when(null));
    }

    /** «учредить фонд, провести форум», "to create a fund, to hold a forum": both begin alike. */
    @Override
    final boolean areActions(int from, int at, int to) {
        int next = at + 1;
        while (next < to && (isSign(next) || isConjunction(next))) next++;
        return next < to && isAction(from) && isAction(next);
    }

    private boolean isAction(int at) {
        int verb = at;
        while (verb < end()
                && (isSign(verb)
                        || isConjunction(verb)
                        || words.again.hold(tokens.get(verb).text()))) verb++;
        return verb < end() && words.actions.hold(tokens.get(verb).text());
    }

    /** A phrase with a preposition and a meeting: «на 47-й сессии Генеральной Ассамблеи ООН». */
    final void findWhere(int from, int to) {
        for (int at = from; at < to && where == null; at++) {
            if (!placeWords.isForum(tokens.get(at))
                    || placeWords.otherwise.hold(tokens.get(at).text())) continue;
            int first = at;
            while (first > from && at - first < LONGEST_PLACE && !isEdge(first - 1) && !isLead(first - 1)) first--;
            if (first == 0 || !isLead(first - 1)) continue;
            int last = at + 1;
            // «саммите «Большой двадцатки»»
            if (last < to && isOpening(last)) last = quoteEnd(last);
            while (last < to && last - at < LONGEST_PLACE && isOfPlace(last, to)) last++;
            where = new Range(first, last);
            told.set(first - 1, last);
        }
    }

    final boolean isLead(int at) {
        return placeWords.atForum.hold(tokens.get(at).text());
    }

    private boolean isEdge(int at) {
        var token = tokens.get(at);
        return token.isSign(',')
                || token.isSign(';')
                || words.infinitives.hold(token.text())
                || isVerb(token)
                || isInOwnDate(at);
    }

    private boolean isVerb(Token token) {
        var word = token.text();
        return !token.capital() && (words.deeds.hold(word) || words.happening.hold(word) || words.speaking.hold(word));
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
        if (placeWords.isForum(token)
                || isLink(at, to)
                || isCapital(at)
                        && placeWords.withinPlace.hold(tokens.get(at - 1).text())
                || isFigure(at)
                || isWithinName(at) && at + 1 < to && isCapital(at + 1)) return true;
        if (language == Language.EN && token.capital() && actorWords.bodies.hold(token.text())) return true;
        if (isSign(at) || actorWords.isTitle(token) && !isOfMeeting(at) || actorWords.isSurname(token)) return false;
        // «На саммите выступила делегация»
        if (isVerb(token)) return false;
        // "During the talks Japan suggested"
        boolean isOwn = !placeWords.isForum(tokens.get(at - 1)) || isAcronym(at);
        if (language == Language.EN) return token.capital() && isOwn || isOfMeeting(at);
        // The last word before the verb is who proposed: «на саммите США предложили».
        if (isAcronym(at))
            return at + 1 < to || !placeWords.places.hold(tokens.get(at - 1).text());
        return actorWords.inflected.hold(token.text()) || actorWords.isGenitive(token);
    }

    /** Small words behind "of": "a meeting of the parish board". */
    private boolean isOfMeeting(int at) {
        int of = at - 1;
        while (of > 0
                && at - of <= LONGEST_OWNER
                && !words.ofThing.hold(tokens.get(of).text())) of--;
        if (of < 1 || !words.ofThing.hold(tokens.get(of).text()) || !placeWords.isForum(tokens.get(of - 1)))
            return false;
        for (int i = of + 1; i <= at; i++) {
            var token = tokens.get(i);
            boolean isArticle = i == of + 1 && actorWords.articles.hold(token.text());
            if (isSign(i)
                    || isCapital(i)
                    || !isArticle && (words.links.hold(token.text()) || actorWords.articles.hold(token.text())))
                return false;
        }
        return !actorWords.articles.hold(tokens.get(at).text());
    }

    /** "G20", "the 69th session" */
    private boolean isFigure(int at) {
        var token = tokens.get(at);
        if (isInDate(at)) return false;
        if (token.kind() == Token.Kind.FIGURES)
            return !token.spaced() && isCapital(at - 1) || at + 2 < end() && placeWords.isForum(tokens.get(at + 2));
        return tokens.get(at - 1).kind() == Token.Kind.FIGURES && !token.spaced();
    }

    /** A small word before a name: «саммите в Астане», "session of the UN". */
    private boolean isLink(int at, int to) {
        if (!placeWords.withinPlace.hold(tokens.get(at).text())) return false;
        // "At the summit the Prime Minister"
        if (actorWords.articles.hold(tokens.get(at).text())
                && !placeWords.withinPlace.hold(tokens.get(at - 1).text())) return false;
        int next = at + 1;
        while (next < to
                && next - at < LONGEST_LINK
                && placeWords.withinPlace.hold(tokens.get(next).text())) next++;
        if (next < to
                && (told.get(next) || placeWords.weekdays.hold(tokens.get(next).text()))) return false;
        return next < to
                && !isInDate(next)
                && (isCapital(next)
                        || language == Language.EN
                                && (placeWords.isForum(tokens.get(next)) || isFigure(next) || isOfMeeting(next)));
    }

    /** The tokens that tell when, and where if that can be told: they may stand within what the verb says. */
    final BitSet aside() {
        var aside = (BitSet) told.clone();
        findWhere(0, end());
        if (where != null) aside.or(told);
        for (int at = 1; at < end(); at++) if (aside.get(at) && isLead(at - 1)) aside.set(at - 1);
        told.clear();
        tellDates();
        where = null;
        return aside;
    }

    /** Past where and when, behind a verb. */
    final int afterTold(int from) {
        int at = from;
        while (at < end()
                && (told.get(at)
                        || isLead(at) && at + 1 < end() && told.get(at + 1)
                        || words.again.hold(tokens.get(at).text())
                        || words.leads.hold(tokens.get(at).text()) && !isLead(at)
                        || words.adverbs.hold(tokens.get(at).text()) && !isCapital(at))) at++;
        return at;
    }

    final int skipTold(int from) {
        int at = from;
        while (at < end() && (told.get(at) || isSign(at) || isLead(at) && told.get(at + 1))) at++;
        return at;
    }
}
