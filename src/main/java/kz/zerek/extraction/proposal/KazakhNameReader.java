package kz.zerek.extraction.proposal;

import java.util.List;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.kazakh.Kazakh;
import org.jspecify.annotations.Nullable;

/** Who proposed in Kazakh: titles and names in the nominative, and where they end. */
abstract class KazakhNameReader extends ClauseReader {

    /** In tokens: before a title. */
    static final int LONGEST_LEAD = 4;

    /** In tokens, with two who propose together. */
    private static final int LONGEST_NAME = 12;

    KazakhNameReader(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    @Nullable
    Range who;

    @Nullable
    Range where;

    final boolean isOfWho(int at) {
        return !isInDate(at) && (isCapital(at) || actorWords.isTitle(tokens.get(at)) || isWithinName(at));
    }

    /** «БҰҰ Қауіпсіздік Кеңесіне» is not. */
    @Override
    boolean isSubject(Range names) {
        return !isInflected(names.to() - 1);
    }

    /** One capital is not enough: «2020 жылы Халықаралық агенттік құруды ұсынды». */
    @Override
    boolean isKnown(Range who) {
        // «Дүниежүзілік банк»
        if (who.to() > who.from() + 1
                && actorWords.firms.hold(tokens.get(who.to() - 1).text())) return true;
        return super.isKnown(who) && (hasSign(who) || capitals(who) > 1);
    }

    final boolean isGenitive(Token token) {
        return token.text().length() > 4 && actorWords.genitives.hold(token.text());
    }

    /** A title with what leads to it and a name behind it, or a name alone, in the nominative. */
    final boolean readWho(int from, int to) {
        int title = titleEnd(from, to);
        if (title == from) title = nameBegin(from, to);
        int last = title;
        while (last < to
                && last - title < LONGEST_NAME
                && isPartOfName(last, from, title)
                && !isWhere(last)
                && !(last > title && isCapital(last) && isInflected(last))) last++;
        // A name in another case belongs to what was proposed: «Қазақстан Ауғанстанға көмек көрсетуді ұсынды».
        while (last > from && (isSign(last - 1) || isInflected(last - 1))) last--;
        if (last == from) return false;
        // «Сингапур экономикасын әртараптандыру»
        boolean isOwner = last < to
                && (isBody(tokens.get(last - 1)) || last == from + 1 && isActor(from))
                && actorWords.possessives.hold(tokens.get(last).text());
        if (isOwner) return false;
        if (last + 1 < to && actorWords.leading.hold(tokens.get(last).text())) last += 2;
        who = new Range(from, last);
        return true;
    }

    /** A word that is no known title, before a name and a surname: «домбырашы Еділ Құсайын». */
    private int nameBegin(int from, int to) {
        // Any sentence begins with a capital: «Неміс геофизигі Альфред Вегенер».
        int at = from == 0 && to > 1 && isPlainName(0) && !isCapital(1) ? 1 : from;
        while (at < to
                && at - from < LONGEST_LEAD
                && (tokens.get(at).kind() == Token.Kind.WORD || isWithinName(at))
                && !isCapital(at)
                && !isInDate(at)
                && (!isInflected(at) || isGenitive(tokens.get(at)))) at++;
        boolean isNamed = at > from && at + 1 < to && isPlainName(at) && isPlainName(at + 1) && !isOfWhat(at + 1);
        return isNamed ? at : from;
    }

    private boolean isPlainName(int at) {
        return isCapital(at) && !isInflected(at) && !isOfPlaceName(at) && !isInDate(at);
    }

    final boolean isWhere(int at) {
        return where != null && where.holds(at);
    }

    /** Behind the last title that the words from one on lead to: «Ресей Федерациясының Сыртқы істер министрі». */
    private int titleEnd(int from, int to) {
        int end = from;
        int reach = from + LONGEST_LEAD;
        for (int at = from; at < to && at <= reach; at++) {
            var token = tokens.get(at);
            if (isInDate(at) || isWhere(at) || actorWords.isSurname(token)) break;
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
                boolean isPlural = actorWords.plurals.hold(token.text()) && !(end < to && isBody(tokens.get(end)));
                boolean isLast = isPlural || isPossessive(token) || isBody(token);
                if (isLast && !(end < to && isApposition(end))) break;
            } else if (isInflected(at) && (!isGenitive(token) || isNamed(from, at))) break;
        }
        return end;
    }

    /** Whether a person is named already: «Сергей Витте Ресейдің қаржы министрі». */
    private boolean isNamed(int from, int to) {
        for (int at = from; at < to; at++) if (!isPlainName(at)) return false;
        return to > from + 1;
    }

    final boolean isBody(Token token) {
        return actorWords.bodies.hold(token.text());
    }

    /** «ғалым, академик Қаныш Сәтбаев» */
    private boolean isApposition(int comma) {
        if (comma == 0 || !tokens.get(comma).isSign(',')) return false;
        int at = comma + 1;
        while (at < end() && at <= comma + LONGEST_LEAD && tokens.get(at).kind() == Token.Kind.WORD) {
            if (actorWords.isTitle(tokens.get(at))) return at + 1 < end() && isCapital(at + 1);
            at++;
        }
        return false;
    }

    /** A body without a suffix may be what is to be founded: «Ресей комиссия құруды ұсынды». */
    final boolean isTitle(int at, int from) {
        var token = tokens.get(at);
        // «Дүниежүзілік банк»
        if (actorWords.firms.hold(token.text()) && at > from && isCapital(at - 1) && !isActor(at - 1)) return true;
        if (!actorWords.isTitle(token) || isInflected(at)) return false;
        return !isBody(token) || at == from || isPossessive(token) || isCapital(at - 1) && !isActor(at - 1);
    }

    /** @param title behind the title; from if none stands there */
    private boolean isPartOfName(int at, int from, int title) {
        var token = tokens.get(at);
        if (isInDate(at)) return false;
        if (at > from && actorWords.bodies.hold(tokens.get(at - 1).text())) return false;
        if (isWithinName(at) || isJoining(at, from)) return true;
        if (!isCapital(at)) return false;
        if (at == from) return true;
        if (actorWords.joining.hold(tokens.get(at - 1).text())) return true;
        boolean isFirstName =
                at - 1 == title && actorWords.firstNames.hold(tokens.get(at - 1).text());
        if (isComplete(at - 1) && at > title && !actorWords.isSurname(token) && !isFirstName) return false;
        if (isOfPlaceName(at)) return false;
        // After a title a name and a surname are expected.
        return title > from && at < title + 2 || !isOfWhat(at);
    }

    /** Whether its head has the suffix of the third person, with or without a case: «елдері», «елдерін». */
    final boolean isPossessive(Token token) {
        var word = token.text();
        return actorWords.possessives.hold(word)
                // Of other words the ending does not tell: «елді», «айнымалы».
                || actorWords.isTitle(token) && !Kazakh.withoutPossessive(word).equals(word);
    }

    /** «Міржақып Дулатов пен Ахмет Байтұрсынов», «Жапония мен Гана» */
    private boolean isJoining(int at, int from) {
        return at > from
                && actorWords.joining.hold(tokens.get(at).text())
                && isCapital(at - 1)
                && at + 1 < end()
                && isCapital(at + 1)
                && !isInflected(at + 1);
    }

    /** A name that goes on to a small word with the suffix of the genitive or a possessive: «Орталық Азия елдерінің». */
    private boolean isOfWhat(int at) {
        int next = at;
        while (next < end() && next - at < LONGEST_NAME && isCapital(next)) {
            if (actorWords.isSurname(tokens.get(next))) return false;
            if (next > at && (isInflected(next) || isOfPlaceName(next))) return false;
            next++;
        }
        return next < end() && (isGenitive(tokens.get(next)) || isPossessive(tokens.get(next)));
    }

    final boolean isOfPlaceName(int at) {
        return isActor(at)
                || isAcronym(at)
                || actorWords.namesOfPlaces.hold(tokens.get(at).text());
    }

    /** Whether a name is whole with this word. */
    private boolean isComplete(int at) {
        var token = tokens.get(at);
        return actorWords.isSurname(token) || isActor(at);
    }

    private boolean isNameBefore(int at) {
        var word = tokens.get(at).text();
        return isCapital(at) && !actorWords.namesOfPlaces.hold(word) || actorWords.particles.hold(word);
    }

    final boolean isInflected(int at) {
        var token = tokens.get(at);
        var word = token.text();
        // «президенті» is possessive, and no accusative.
        if (isActor(at)
                || isBody(token)
                || actorWords.bare.hold(word)
                || actorWords.isTitle(token) && !Kazakh.withoutPossessive(word).equals(word)) return false;
        // «Президент Байден»
        boolean isName = at > 0 && isCapital(at) && (isNameBefore(at - 1) || actorWords.isTitle(tokens.get(at - 1)));
        if (isName && actorWords.particles.hold(tokens.get(at - 1).text())) return false;
        return word.length() > (isName ? 6 : 5) && actorWords.inflected.hold(word);
    }
}
