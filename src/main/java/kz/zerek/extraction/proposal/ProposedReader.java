package kz.zerek.extraction.proposal;

import java.util.List;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** Russian and English: where what was proposed begins and ends behind a verb. */
abstract class ProposedReader extends SubjectReader {

    ProposedReader(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    /** In tokens: "officials in the capital said". */
    static final int LONGEST_REPORT = 9;

    private static final int LONGEST_RECIPIENT = 6;

    /** «предложил Пакистану построить», "proposed to his counterpart that they share" */
    final int afterRecipient(int from, @Nullable Range subject) {
        if (subject == null || from + 1 >= end()) return from;
        if (isCapital(from) && words.infinitives.hold(tokens.get(from + 1).text())) return from + 1;
        // «западным державам заключить»
        if (actorWords.datives.hold(tokens.get(from).text()))
            for (int at = from + 1; at < Math.min(end(), from + LONGEST_RECIPIENT) && !isSign(at); at++)
                if (words.infinitives.hold(tokens.get(at).text())) return at;
        return Math.max(from, words.addressed.end(tokens, from));
    }

    /**
     * When and where something was proposed, at the end of a noun phrase, is no part of it; behind a verb it may be when and
     * where something is to be done, unless it is a meeting with a number.
     */
    final int withoutOccasion(int from, int to) {
        int last = withoutDate(from, withoutPlace(from, withoutDate(from, to)));
        return last > from ? last : to;
    }

    private int withoutDate(int from, int to) {
        if (!isNounPhrase(from, to)) return to;
        int last = to;
        while (last > from && (isSign(last - 1) || isInDate(last - 1))) last--;
        if (last == from || last == to) return to;
        // «29 декабря» needs no preposition.
        boolean isDay = language == Language.RU
                && tokens.get(last).kind() == Token.Kind.FIGURES
                && last + 1 < to
                && isInDate(last + 1);
        return isLead(last - 1) ? last - 1 : isDay ? last : to;
    }

    private int withoutPlace(int from, int to) {
        if (where != null) return to;
        for (int at = to - 1; at > from; at--) {
            if (!isLead(at)) continue;
            findWhere(at, to);
            if (where == null) continue;
            int behind = where.to();
            while (behind < to && (isSign(behind) || told.get(behind) || isLead(behind))) behind++;
            boolean isOccasion = isNounPhrase(from, to) || hasNumber(at, to) || behind > where.to() + 1;
            if (isOccasion && where.from() == at + 1 && behind >= to - 1) return at;
            for (int i = where.from() - 1; i < where.to(); i++) if (!isInDate(i)) told.clear(i);
            where = null;
        }
        return to;
    }

    private boolean hasNumber(int from, int to) {
        for (int i = from; i < to; i++) if (tokens.get(i).kind() == Token.Kind.FIGURES && !isInDate(i)) return true;
        return false;
    }

    /** Whether a thing is proposed, and nothing to be done. */
    final boolean isNounPhrase(@Nullable Range what) {
        return what != null && isNounPhrase(what.from(), what.to());
    }

    final boolean isNounPhrase(int from, int to) {
        if (language == Language.EN)
            return from < to
                    && (actorWords.articles.hold(tokens.get(from).text())
                            || words.ofThing.hold(tokens.get(from).text()));
        for (int i = from; i < Math.min(to, from + 3); i++)
            if (words.infinitives.hold(tokens.get(i).text())) return false;
        return true;
    }

    /** Shops and hosts offer things to somebody. */
    final boolean isNotProposed(Range what) {
        return words.notProposed.hold(tokens.get(what.from()).text())
                || words.recipients.hold(tokens.get(what.from()).text()) && isNounPhrase(what.from(), what.to());
    }

    /** Past where and when, if they stand between the verb and what was proposed. */
    final int afterPlace(int from) {
        int at = from;
        while (at < end()) {
            if (told.get(at) || isSign(at) && at + 1 < end() && told.get(at + 1)) at++;
            else if (placeWords.atForum.hold(tokens.get(at).text()) && at + 1 < end() && told.get(at + 1)) at++;
            else if (where == null && placeWords.atForum.hold(tokens.get(at).text())) {
                findWhere(at, Math.min(end(), at + LONGEST_PLACE));
                if (where == null || where.from() != at + 1) return at;
                at = where.to();
            } else return at;
        }
        return at;
    }

    /** What was proposed ends with its sentence, or where another part of it begins: ", but", ", officials said". */
    final int clauseEnd(int from) {
        for (int i = from; i < end(); i++) {
            if (tokens.get(i).isSign(';')) return i;
            if (tokens.get(i).isSign(',')
                    && (isOther(i + 1) || isReported(i + 1) || isRelative(i + 1) || isSequel(i + 1) || isGapped(i + 1)))
                return i;
        }
        return end();
    }

    /** «Индия — создать союз» */
    private boolean isGapped(int at) {
        return at + 1 < end()
                && isCapital(at)
                && tokens.get(at + 1).isDash()
                && tokens.get(at + 1).spaced();
    }

    private boolean isOther(int at) {
        return at + 1 < end()
                && words.but.hold(tokens.get(at).text())
                // "a fund, a bank, and a school"
                && !words.links.hold(tokens.get(at).text())
                && !words.infinitives.hold(tokens.get(at + 1).text());
    }

    /** ", and the motion was carried" */
    private boolean isSequel(int at) {
        if (at >= end() || !words.but.hold(tokens.get(at).text())) return false;
        for (int i = at + 1; i < Math.min(end(), at + LONGEST_REPORT) && !isSign(i); i++)
            if (words.happening.hold(tokens.get(i).text())) return true;
        return false;
    }

    /** ", which Congress approved", «, против которой выступил Ленин» */
    final boolean isRelative(int at) {
        if (at >= end()) return false;
        if (words.relatives.hold(tokens.get(at).text())) return true;
        // A preposition between: «против которой».
        return !isCapital(at)
                && at + 1 < end()
                && words.relatives.hold(tokens.get(at + 1).text());
    }

    private boolean isReported(int at) {
        for (int i = at; i < Math.min(end(), at + LONGEST_REPORT); i++) {
            if (isSign(i)) return false;
            if (words.said.hold(tokens.get(i).text())) return true;
        }
        return false;
    }
}
