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

    /** In tokens: before a title or a meeting. */
    private static final int LONGEST_LEAD = 4;

    private static final int LONGEST_PLACE = 12;

    @Nullable
    Range who;

    @Nullable
    Range where;

    KazakhCaseReader(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    final boolean isOfWho(int at) {
        return !isInDate(at) && (isCapital(at) || nameWords.isTitle(tokens.get(at)) || isWithinName(at));
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
        who = null;
        where = null;
        findWhere(0, to);
        int at = afterReport(to);
        while (at < to) {
            if (who != null && leadsToPlace(at)) where = new Range(at, where.to());
            if (isWhere(at)) at = where.to();
            else if (isInWhen(at)
                    || isSign(at) && !isOpening(at)
                    || words.again.hold(tokens.get(at).text())
                    || words.leads.hold(tokens.get(at).text())) at++;
            else if (who == null && !isInDate(at) && !isAgain() && readWho(at, to)) at = who.to();
            else break;
        }
        return at;
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
            if (nameWords.pronouns.hold(word)) return true;
            // «Сондай-ақ ол»
            if (!words.leads.hold(word) && !isWithinName(at)) return false;
        }
        return false;
    }

    /** «БҰҰ Қауіпсіздік Кеңесіне» is not. */
    @Override
    boolean isSubject(Range names) {
        return !isInflected(names.to() - 1);
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
        if (isInDate(at) || isPerson(at) || isBehindTitle(at) || isGenitive(token) && nameWords.isTitle(token))
            return false;
        if (token.kind() == Token.Kind.FIGURES || token.isDash() && !token.spaced()) return true;
        if (token.kind() == Token.Kind.SIGN) return false;
        if (placeWords.ordinals.hold(token.text())) return true;
        // «Орынборда өткен құрылтайда»
        if (placeWords.withinPlace.hold(token.text())
                || at + 1 < end()
                        && placeWords.withinPlace.hold(tokens.get(at + 1).text())) return true;
        if (isGenitive(token) || isAcronym(at) || placeWords.attributes.hold(token.text())) return true;
        if (isActor(at) && isBareHead(at + 1) || isMet(at)) return true;
        if (nameWords.isTitle(token) && !placeWords.forums.hold(token.text()) || isActor(at)) return false;
        boolean isInName = at + 1 < end() && isAcronym(at + 1);
        return isCapital(at) && !isInName || placeWords.forums.hold(token.text()) || isOfForum(at);
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
        int title = isCapital(at - 1) && at > 1 && !nameWords.isTitle(tokens.get(at - 1)) ? at - 2 : at - 1;
        return isTitle(title, title)
                && !isBody(tokens.get(title))
                && !placeWords.forums.hold(tokens.get(title).text());
    }

    /** A meeting that belongs to something, which nothing else names: «Мәскеу мемлекеттік университетінде». */
    private boolean isBareHead(int at) {
        int head = at;
        while (head < end()
                && !isCapital(head)
                && nameWords.adjectives.hold(tokens.get(head).text())) head++;
        return head < end() && placeWords.isForum(tokens.get(head)) && isPossessive(tokens.get(head));
    }

    /** Whether a surname stands there; before a meeting it may be a city: «Женева конференциясында». */
    private boolean isPerson(int at) {
        if (!nameWords.isSurname(tokens.get(at))) return false;
        boolean isCity = placeWords.isForum(tokens.get(at + 1)) && (at == 0 || !isCapital(at - 1) || isInDate(at - 1));
        return !isCity;
    }

    /** An adjective between an ordinal or a name and the meeting: «Бірінші жалпықазақ съезінде». */
    private boolean isOfForum(int at) {
        return at > 0
                && !isInflected(at)
                && placeWords.isForum(tokens.get(at + 1))
                && (isCapital(at - 1)
                        || nameWords.adjectives.hold(tokens.get(at).text())
                        || placeWords.ordinals.hold(tokens.get(at - 1).text()));
    }

    final boolean isGenitive(Token token) {
        return token.text().length() > 4 && nameWords.genitives.hold(token.text());
    }

    /** A title with what leads to it and a name behind it, or a name alone, in the nominative. */
    final boolean readWho(int from, int to) {
        int title = titleEnd(from, to);
        if (title == from) title = nameBegin(from, to);
        int last = title;
        while (last < to && isPartOfName(last, from, title) && !isWhere(last)) last++;
        // A name in another case belongs to what was proposed: «Қазақстан Ауғанстанға көмек көрсетуді ұсынды».
        while (last > from && (isSign(last - 1) || isInflected(last - 1))) last--;
        if (last == from) return false;
        if (last + 1 < to && nameWords.leading.hold(tokens.get(last).text())) last += 2;
        who = new Range(from, last);
        return true;
    }

    /** A word that is no known title, before a name and a surname: «домбырашы Еділ Құсайын». */
    private int nameBegin(int from, int to) {
        int at = from;
        while (at < to
                && at - from < LONGEST_LEAD
                && tokens.get(at).kind() == Token.Kind.WORD
                && !isCapital(at)
                && !isInDate(at)
                && (!isInflected(at) || isGenitive(tokens.get(at)))) at++;
        boolean isNamed = at > from && at + 1 < to && isPlainName(at) && isPlainName(at + 1) && !isOfWhat(at + 1);
        return isNamed ? at : from;
    }

    private boolean isPlainName(int at) {
        return isCapital(at) && !isInflected(at) && !isOfPlaceName(at) && !isInDate(at);
    }

    private boolean isWhere(int at) {
        return where != null && where.holds(at);
    }

    /** Behind the last title that the words from one on lead to: «Ресей Федерациясының Сыртқы істер министрі». */
    private int titleEnd(int from, int to) {
        int end = from;
        int reach = from + LONGEST_LEAD;
        for (int at = from; at < to && at <= reach; at++) {
            var token = tokens.get(at);
            if (isInDate(at) || isWhere(at) || nameWords.isSurname(token)) break;
            if (isWithinName(at)) continue;
            if (isOpening(at) && quoteEnd(at) > at) {
                reach += quoteEnd(at) - at;
                at = quoteEnd(at) - 1;
                continue;
            }
            if (isSign(at) && !(at == end && isApposition(at))) break;
            if (isTitle(at, from)) {
                end = at + 1;
                reach = end + LONGEST_LEAD;
                // «Қырғызстан президенті Садыр Жапаров»
                boolean isPlural = nameWords.plurals.hold(token.text()) && !(end < to && isBody(tokens.get(end)));
                boolean isLast = isPlural || isPossessive(token) || isBody(token);
                if (isLast && !(end < to && isApposition(end))) break;
            } else if (isInflected(at) && !isGenitive(token)) break;
        }
        return end;
    }

    private boolean isBody(Token token) {
        return nameWords.bodies.hold(token.text());
    }

    /** «ғалым, академик Қаныш Сәтбаев» */
    private boolean isApposition(int comma) {
        if (comma == 0 || !tokens.get(comma).isSign(',')) return false;
        int at = comma + 1;
        while (at < end() && at <= comma + LONGEST_LEAD && tokens.get(at).kind() == Token.Kind.WORD) {
            if (nameWords.isTitle(tokens.get(at))) return at + 1 < end() && isCapital(at + 1);
            at++;
        }
        return false;
    }

    /** A body without a suffix may be what is to be founded: «Ресей комиссия құруды ұсынды». */
    private boolean isTitle(int at, int from) {
        var token = tokens.get(at);
        // «Дүниежүзілік банк»
        if (nameWords.firms.hold(token.text()) && at > from && isCapital(at - 1) && !isActor(at - 1)) return true;
        if (!nameWords.isTitle(token) || isInflected(at)) return false;
        return !isBody(token) || at == from || isPossessive(token) || isCapital(at - 1) && !isActor(at - 1);
    }

    /** @param title behind the title; from if none stands there */
    private boolean isPartOfName(int at, int from, int title) {
        var token = tokens.get(at);
        if (isInDate(at)) return false;
        if (at > from && nameWords.bodies.hold(tokens.get(at - 1).text())) return false;
        if (isWithinName(at) || isJoining(at, from)) return true;
        if (!isCapital(at)) return false;
        if (at == from) return true;
        if (nameWords.joining.hold(tokens.get(at - 1).text())) return true;
        boolean isFirstName =
                at - 1 == title && nameWords.firstNames.hold(tokens.get(at - 1).text());
        if (isComplete(at - 1) && at > title && !nameWords.isSurname(token) && !isFirstName) return false;
        if (isOfPlaceName(at)) return false;
        // After a title a name and a surname are expected.
        return title > from && at < title + 2 || !isOfWhat(at);
    }

    /** Whether its head has the suffix of the third person, with or without a case: «елдері», «елдерін». */
    private boolean isPossessive(Token token) {
        var word = token.text();
        return nameWords.possessives.hold(word)
                // Of other words the ending does not tell: «елді», «айнымалы».
                || nameWords.isTitle(token) && !Kazakh.withoutPossessive(word).equals(word);
    }

    /** «Міржақып Дулатов пен Ахмет Байтұрсынов», «Жапония мен Гана» */
    private boolean isJoining(int at, int from) {
        return at > from
                && nameWords.joining.hold(tokens.get(at).text())
                && isCapital(at - 1)
                && at + 1 < end()
                && isCapital(at + 1)
                && !isInflected(at + 1);
    }

    /** A name that goes on to a small word with the suffix of the genitive or a possessive: «Орталық Азия елдерінің». */
    private boolean isOfWhat(int at) {
        int next = at;
        while (next < end() && isCapital(next)) {
            if (nameWords.isSurname(tokens.get(next))) return false;
            if (next > at && (isInflected(next) || isOfPlaceName(next))) return false;
            next++;
        }
        return next < end() && (isGenitive(tokens.get(next)) || isPossessive(tokens.get(next)));
    }

    private boolean isOfPlaceName(int at) {
        return isActor(at)
                || isAcronym(at)
                || nameWords.namesOfPlaces.hold(tokens.get(at).text());
    }

    /** Whether a name is whole with this word. */
    private boolean isComplete(int at) {
        var token = tokens.get(at);
        return nameWords.isSurname(token) || isActor(at);
    }

    private boolean isInflected(int at) {
        var token = tokens.get(at);
        var word = token.text();
        // «президенті» is possessive, and no accusative.
        if (isActor(at)
                || isBody(token)
                || nameWords.bare.hold(word)
                || nameWords.isTitle(token) && !Kazakh.withoutPossessive(word).equals(word)) return false;
        // «Президент Байден»
        boolean isName = at > 0 && isCapital(at) && (isCapital(at - 1) || nameWords.isTitle(tokens.get(at - 1)));
        return word.length() > (isName ? 6 : 5) && nameWords.inflected.hold(word);
    }
}
