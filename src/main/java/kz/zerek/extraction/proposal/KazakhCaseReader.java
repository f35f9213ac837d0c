package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.function.UnaryOperator;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.kazakh.Kazakh;
import kz.zerek.language.kazakh.KazakhNominatives;
import org.jspecify.annotations.Nullable;

/** Who, where and when in Kazakh: meetings stand in the locative or ablative. */
abstract class KazakhCaseReader extends KazakhNameReader {

    /** In tokens. */
    private static final int LONGEST_REPORT = 8;

    private static final int LONGEST_PLACE = 12;

    /** In words. */
    private static final int LONGEST_PERSON = 3;

    KazakhCaseReader(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    /** @param nominative of who proposed */
    final Occasion occasion(@Nullable Range what, UnaryOperator<String> nominative) {
        boolean again = who == null ? isAgain() : isAnonymous(who);
        return new Occasion(
                who == null ? null : nominative.apply(words(who)),
                where == null ? null : KazakhNominatives.withoutCase(words(where)),
                when(what),
                again);
    }

    /** «қор құруды, орталық ашуды»: both end alike. */
    @Override
    final boolean areActions(int from, int at, int to) {
        return words.actions.hold(tokens.get(at - 1).text())
                && words.actions.hold(tokens.get(to - 1).text());
    }

    /** Behind the items stands the verb. */
    @Override
    int itemsEnd() {
        return first(words.proposing, 0)
                .map(Range::from)
                .filter(verb -> verb > end() - LONGEST_LEAD)
                .orElse(end());
    }

    @Override
    Occasion setting() {
        if (!isOfSpeaking()) return Occasion.UNKNOWN;
        readOccasion(end());
        return new Occasion(
                null, where == null ? null : KazakhNominatives.withoutCase(words(where)), when(null), false);
    }

    @Override
    @Nullable
    String named() {
        readOccasion(end());
        return who != null && isKnown(who) && capitals(who) > 0 ? words(who) : super.named();
    }

    /** Reads when, where and who from the beginning; returns the token behind them. */
    final int readOccasion(int to) {
        return readOccasion(0, to);
    }

    final int readOccasion(int from, int to) {
        who = null;
        where = null;
        findWhere(from, to);
        int at = from == 0 ? afterReport(to) : from;
        while (at < to) {
            if (who != null && leadsToPlace(at)) where = new Range(at, where.to());
            if (isWhere(at)) at = afterDuring(where.to());
            else if (isInWhen(at)
                    || isSign(at) && !isOpening(at)
                    || words.again.hold(tokens.get(at).text())
                    || words.leads.hold(tokens.get(at).text())) at++;
            else if (who == null && !isInDate(at) && (from > 0 || !isAgain()) && readWho(at, to)) at = who.to();
            else break;
        }
        return at;
    }

    /** «Келіссөз барысында» */
    private int afterDuring(int at) {
        return at < end() && placeWords.during.hold(tokens.get(at).text()) ? at + 1 : at;
    }

    /** Reads where, with all that stands before it from one token on. */
    final void findWhereFrom(int from) {
        findWhere(from, end());
        if (leadsToPlace(from)) where = new Range(from, where.to());
    }

    /** Whether only words that may belong to the meeting stand between: who proposed it is known. */
    private boolean leadsToPlace(int from) {
        if (where == null || from >= where.from() || where.from() - from > LONGEST_PLACE) return false;
        if (isInDate(from) || words.leads.hold(tokens.get(from).text())) return false;
        for (int at = from; at < where.from(); at++) {
            var token = tokens.get(at);
            if (isSign(at) && !isWithinName(at)) return false;
            boolean isHeld = placeWords.withinPlace.hold(tokens.get(at + 1).text());
            if (isInflected(at) && !isGenitive(token) && !placeWords.attributes.hold(token.text()) && !isHeld)
                return false;
        }
        return true;
    }

    /** Behind «баспасөз қызметінің хабарлауынша,». */
    private int afterReport(int to) {
        for (int at = 1; at < Math.min(to, LONGEST_REPORT); at++)
            if (tokens.get(at).isSign(','))
                return words.reports.hold(tokens.get(at - 1).text()) ? at + 1 : 0;
        return 0;
    }

    /** Whether a pronoun stands first, or behind what only leads to it: «Сонымен қатар ол». */
    final boolean isAgain() {
        for (int at = 0; at < end(); at++) {
            var word = tokens.get(at).text();
            if (actorWords.pronouns.hold(word)) return true;
            // «Сондай-ақ ол», «1898 жылы ол»
            if (!words.leads.hold(word) && !isWithinName(at) && !isInDate(at)) return false;
        }
        return false;
    }

    /** A meeting in the locative or ablative, with what belongs to it on its left. */
    final void findWhere(int from, int to) {
        where = null;
        for (int at = from; at < to; at++) {
            var token = tokens.get(at);
            boolean isPlace = placeWords.places.hold(token.text())
                    || at + 1 < to && placeWords.during.hold(tokens.get(at + 1).text());
            if (!placeWords.isForum(token) || !isPlace) continue;
            int first = at;
            while (first > from && isOfPlace(first - 1)) first--;
            where = new Range(first, at + 1);
            return;
        }
    }

    private boolean isOfPlace(int at) {
        var token = tokens.get(at);
        if (isModifier(at)) return true;
        if (isInDate(at) || isPerson(at) || isBehindTitle(at) || isGenitive(token) && actorWords.isTitle(token))
            return false;
        if (token.kind() == Token.Kind.FIGURES || token.isDash() && !token.spaced()) return true;
        if (token.kind() == Token.Kind.SIGN) return false;
        if (placeWords.ordinals.hold(token.text())) return true;
        // «Орынборда өткен құрылтайда»
        if (placeWords.withinPlace.hold(token.text())
                || at + 1 < end()
                        && placeWords.withinPlace.hold(tokens.get(at + 1).text())) return true;
        if (isGenitive(token) || isAcronym(at) || placeWords.attributes.hold(token.text())) return true;
        if ((isActor(at) || isBody(token)) && isBareHead(at + 1) || isMet(at)) return true;
        if (actorWords.isTitle(token) && !placeWords.forums.hold(token.text()) || isActor(at)) return false;
        boolean isInName = at + 1 < end() && isAcronym(at + 1);
        return isCapital(at) && !isInName || placeWords.forums.hold(token.text()) || isOfForum(at);
    }

    /** What a possessive needs on its left: «Шанхай ынтымақтастық ұйымының», «Түркі мемлекеттері ұйымының». */
    private boolean isModifier(int at) {
        if (at + 1 >= end() || isSign(at) || isInDate(at) || isPerson(at)) return false;
        var next = tokens.get(at + 1);
        boolean isOwned = isGenitive(next) && isPossessive(next)
                || isBody(next) && actorWords.plurals.hold(Kazakh.withoutPossessive(next.text()));
        return isOwned && (!isInflected(at) || isGenitive(tokens.get(at))) && !isTitleOfPerson(at);
    }

    private boolean isTitleOfPerson(int at) {
        return actorWords.isTitle(tokens.get(at)) && !isBody(tokens.get(at));
    }

    /** «тұрғындармен кездесуде» */
    private boolean isMet(int at) {
        return at + 1 < end()
                && placeWords.meetings.hold(tokens.get(at + 1).text())
                && placeWords.met.hold(tokens.get(at).text());
    }

    /** A name and a surname follow the title of a person. */
    private boolean isBehindTitle(int at) {
        if (!isCapital(at) || at == 0) return false;
        int title = at - 1;
        while (title > 0 && at - title < LONGEST_PERSON && isCapital(title) && !actorWords.isTitle(tokens.get(title)))
            title--;
        // «Режеп Тайып Ердоған Анталья форумында»: a third one is a name if another one follows.
        if (at - title == LONGEST_PERSON && (!isCapital(at + 1) || actorWords.isSurname(tokens.get(at - 1))))
            return false;
        return isTitle(title, title)
                && !isBody(tokens.get(title))
                && !placeWords.forums.hold(tokens.get(title).text());
    }

    /** A meeting that belongs to something, which nothing else names: «Мәскеу мемлекеттік университетінде». */
    private boolean isBareHead(int at) {
        int head = at;
        while (head < end()
                && !isCapital(head)
                && actorWords.adjectives.hold(tokens.get(head).text())) head++;
        return head < end() && placeWords.isForum(tokens.get(head)) && isPossessive(tokens.get(head));
    }

    /** Whether a surname stands there; before a meeting it may be a city: «Женева конференциясында». */
    private boolean isPerson(int at) {
        if (!actorWords.isSurname(tokens.get(at))) return false;
        boolean isCity = placeWords.isForum(tokens.get(at + 1)) && (at == 0 || !isCapital(at - 1) || isInDate(at - 1));
        return !isCity;
    }

    /** An adjective between an ordinal or a name and the meeting: «Бірінші жалпықазақ съезінде». */
    private boolean isOfForum(int at) {
        return at > 0
                && !isInflected(at)
                && placeWords.isForum(tokens.get(at + 1))
                && (isCapital(at - 1)
                        || actorWords.adjectives.hold(tokens.get(at).text())
                        || placeWords.ordinals.hold(tokens.get(at - 1).text()));
    }
}
