package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** Russian and English: where, when and who stand before the verb, in whatever order, and what was proposed behind it. */
final class SubjectFirstClauses extends PrepositionReader {

    /** In tokens: "officials in the capital said". */
    private static final int LONGEST_REPORT = 9;

    private static final int LONGEST_RECIPIENT = 6;

    /** In tokens. */
    private static final int LONGEST_INITIATOR = 8;

    private final IdeaFirstClauses ideaFirst;

    SubjectFirstClauses(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
        ideaFirst = new IdeaFirstClauses(text, sentence, dates);
    }

    @Override
    Optional<Clause> proposing() {
        var owned = first(words.owned, 0).flatMap(this::byOwner);
        if (owned.isPresent()) return owned;
        var idea = ideaFirst.proposing();
        if (idea.isPresent()) return idea;
        var aside = aside();
        var passive = first(words.proposedBy, 0, aside);
        if (passive.isPresent()) return byPassive(passive.get());
        var verb = first(words.proposing, 0, aside);
        if (verb.isPresent()) return byVerb(verb.get());
        return first(words.initiative, 0).flatMap(this::byInitiative).or(this::byReport);
    }

    /** «Необходимо создать общий фонд, считает генеральный директор ФАО Цюй Дунъюй» */
    private Optional<Clause> byReport() {
        for (int comma = end() - 1; comma > 0; comma--) {
            if (!tokens.get(comma).isSign(',')) continue;
            int from = comma + 1;
            var verb = words.telling.stream()
                    .mapToInt(pattern -> pattern.end(tokens, from))
                    .filter(to -> to > from)
                    .findFirst();
            int needed = first(words.needed, 0).map(Range::from).orElse(end());
            if (verb.isEmpty() || needed > comma) continue;
            var who = whoBehind(afterTold(verb.getAsInt()));
            var what = what(skipTold(0), comma);
            if (who == null || what == null || !isKnown(who)) return Optional.empty();
            findWhere(who.to(), end());
            return Optional.of(new Clause(what, occasion(words(who), when(what)), Rule.VERB));
        }
        return Optional.empty();
    }

    /** "A proposal by Norway to cut quotas was rejected", «Предложение Бразилии об отмене пошлин рассматривалось» */
    private Optional<Clause> byOwner(Range idea) {
        int to = idea.to();
        int last = to;
        while (last < end() && !words.happening.hold(tokens.get(last).text())) last++;
        if (last == end()) return Optional.empty();
        int link = to;
        while (link < last && !words.owning.hold(tokens.get(link).text())) link++;
        var who = what(to, link);
        // "Proposals by the government include a levy"
        boolean isBehind = link == last && words.including.hold(tokens.get(last).text());
        var what = isBehind ? what(last + 1, end()) : what(link, last);
        if (who == null || what == null || !hasSign(who) && capitals(who) == 0) return Optional.empty();
        findWhere(last, end());
        return Optional.of(new Clause(what, occasion(words(who), when(what)), Rule.VERB));
    }

    /** "The idea of a bank was first proposed by John Maynard Keynes in 1942", «Германией было предложено создать фонд» */
    private Optional<Clause> byPassive(Range verb) {
        findWhere(verb.to(), end());
        var who = whoBehind(afterTold(verb.to()));
        if (who != null) who = withName(who, who.to(), end());
        var what = what(skipTold(0), verb.from());
        if (verb.to() < end() && words.infinitives.hold(tokens.get(verb.to()).text())) {
            what = what(verb.to(), clauseEnd(verb.to()));
            who = who(0, verb.from());
            if (who != null && !isInstrumental(who)) return Optional.empty();
        }
        // "It was proposed by Bolivia at the conference that coca be removed"
        if (what != null && nameWords.pronouns.hold(tokens.get(what.from()).text())) {
            int from = who == null ? verb.to() : who.to();
            while (from < end() && (told.get(from) || isLead(from))) from++;
            what = what(from, clauseEnd(from));
        }
        if (who == null || what == null) return Optional.empty();
        return Optional.of(new Clause(what, occasion(words(who), when(what)), Rule.VERB));
    }

    /** «Поезд предложено считать прибывшим» is of nobody. */
    private boolean isInstrumental(Range who) {
        for (int at = who.from(); at < who.to(); at++)
            if (nameWords.instrumentals.hold(tokens.get(at).text())) return true;
        return false;
    }

    private Optional<Clause> byVerb(Range verb) {
        if (isDenied(verb.from())) return Optional.empty();
        findWhere(0, verb.from());
        if (where == null) findWhere(verb.from(), verb.to());
        boolean announces = announces(verb.from(), end());
        if (announces && where == null) findWhere(verb.to(), end());
        int from = announces ? end() : afterPlace(verb.to());
        var subject = who(0, verb.from());
        if (subject == null || !isKnown(subject)) {
            var behind = whoAtEnd(verb.to());
            var thing = what(skipTold(0), verb.from());
            if (behind != null && thing != null)
                return Optional.of(new Clause(thing, occasion(words(behind), when(thing)), Rule.VERB));
        }
        if (subject == null) {
            subject = inverted(from);
            if (subject != null) from = afterPlace(subject.to());
        }
        from = afterRecipient(from, subject);
        var what = what(from, withoutOccasion(from, clauseEnd(from)));
        if (what == null) what = named(verb);
        if (!announces && (what == null || isNotProposed(what))) return Optional.empty();
        boolean isShop = subject != null
                && (!isKnown(subject)
                        || subject.to() == subject.from() + 1 && !isActor(subject.from()) && isNounPhrase(what));
        if (isShop && words.present.hold(tokens.get(verb.from()).text())) return Optional.empty();
        boolean again = subject == null ? isAgain(verb.from()) : isAnonymous(subject);
        var occasion = new Occasion(
                subject == null ? null : words(subject), where == null ? null : words(where), when(what), again);
        return Optional.of(new Clause(
                announces ? null : what, occasion, subject == null || isKnown(subject) ? Rule.VERB : Rule.SOMEBODY));
    }

    /** «Планетарную модель атома предложил в 1911 году Эрнест Резерфорд» */
    private @Nullable Range whoAtEnd(int from) {
        if (language != Language.RU) return null;
        int first = afterTold(from);
        var who = whoBehind(first);
        if (who == null || !isKnown(who) || !isName(first)) return null;
        int behind = who.to();
        while (behind < end() && told.get(behind)) behind++;
        return behind == end() || isSign(behind) || isLead(behind) ? who : null;
    }

    /** "put forward the Atoms for Peace initiative" */
    private @Nullable Range named(Range verb) {
        for (int at = verb.from(); at < verb.to(); at++)
            if (nameWords.articles.hold(tokens.get(at).text())) return what(at + 1, verb.to());
        return null;
    }

    /** Whether somebody did not propose anything, or nobody did. */
    private boolean isDenied(int verb) {
        for (int i = 0; i < verb; i++) if (words.nobody.hold(tokens.get(i).text())) return true;
        return verb > 0 && words.not.hold(tokens.get(verb - 1).text());
    }

    /** «предложил Пакистану построить», "proposed to his counterpart that they share" */
    private int afterRecipient(int from, @Nullable Range subject) {
        if (subject == null || from + 1 >= end()) return from;
        if (isCapital(from) && words.infinitives.hold(tokens.get(from + 1).text())) return from + 1;
        // «западным державам заключить»
        if (nameWords.datives.hold(tokens.get(from).text()))
            for (int at = from + 1; at < Math.min(end(), from + LONGEST_RECIPIENT) && !isSign(at); at++)
                if (words.infinitives.hold(tokens.get(at).text())) return at;
        return words.addressed.stream()
                .mapToInt(pattern -> pattern.end(tokens, from))
                .filter(to -> to > from)
                .findFirst()
                .orElse(from);
    }

    /**
     * When and where something was proposed, at the end of a noun phrase, is no part of it; behind a verb it may be when and
     * where something is to be done, unless it is a meeting with a number.
     */
    private int withoutOccasion(int from, int to) {
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
    private boolean isNounPhrase(@Nullable Range what) {
        return what != null && isNounPhrase(what.from(), what.to());
    }

    private boolean isNounPhrase(int from, int to) {
        if (language == Language.EN)
            return from < to
                    && (nameWords.articles.hold(tokens.get(from).text())
                            || words.ofThing.hold(tokens.get(from).text()));
        for (int i = from; i < Math.min(to, from + 3); i++)
            if (words.infinitives.hold(tokens.get(i).text())) return false;
        return true;
    }

    /** Shops and hosts offer things to somebody. */
    private boolean isNotProposed(Range what) {
        return words.notProposed.hold(tokens.get(what.from()).text())
                || words.recipients.hold(tokens.get(what.from()).text()) && isNounPhrase(what.from(), what.to());
    }

    private boolean isAgain(int verb) {
        for (int i = 0; i < verb; i++) if (nameWords.pronouns.hold(tokens.get(i).text())) return true;
        return false;
    }

    /** Past where and when, if they stand between the verb and what was proposed. */
    private int afterPlace(int from) {
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

    /** Behind the verb, up to what was proposed: «предложил Назарбаев создать». */
    private @Nullable Range inverted(int from) {
        if (language != Language.RU || from >= end() || !isName(from)) return null;
        int last = from;
        while (last < end() && (isName(last) || isWithinName(last) || nameWords.isTitle(tokens.get(last)))) last++;
        return last < end() && words.infinitives.hold(tokens.get(last).text()) ? new Range(from, last) : null;
    }

    /** What was proposed ends with its sentence, or where another part of it begins: ", but", ", officials said". */
    private int clauseEnd(int from) {
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
    private boolean isRelative(int at) {
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

    /** «по инициативе Казахстана», "at the initiative of Kazakhstan": what happened is all the rest. */
    private Optional<Clause> byInitiative(Range lead) {
        int closing = closingInitiator(lead);
        int last = closing > 0 ? closing : initiatorEnd(lead.to());
        if (last == lead.to()) return Optional.empty();
        var who = new Range(lead.to(), last);
        findWhere(last, end());
        int from = last;
        while (from < end() && (told.get(from) || isSign(from) && !isOpening(from) || isLead(from) && isTold(from + 1)))
            from++;
        boolean isAhead = closing > 0
                || lead.from() > end() - last
                || last < end() && tokens.get(last).isSign(',') && isRelative(last + 1);
        var what = isAhead ? what(skipTold(0), lead.from()) : what(from, clauseEnd(from));
        if (what == null) return Optional.empty();
        return Optional.of(new Clause(what, occasion(words(who), when(null)), Rule.INITIATIVE));
    }

    /** "was founded at the initiative of the German postmaster Heinrich von Stephan": all the rest; 0 if it is not the rest. */
    private int closingInitiator(Range lead) {
        var who = whoBehind(lead.to());
        if (who == null || lead.from() <= skipTold(0) || who.to() - who.from() > LONGEST_INITIATOR) return 0;
        for (int at = who.from(); at < who.to(); at++) {
            var word = tokens.get(at).text();
            if (words.happening.hold(word) || words.deeds.hold(word)) return 0;
        }
        return who.to() == end() || isSign(who.to()) || told.get(who.to()) || isTold(who.to() + 1) ? who.to() : 0;
    }

    /** All up to a comma soon, else the names. */
    private int initiatorEnd(int from) {
        for (int i = from; i < Math.min(end(), from + LONGEST_REPORT); i++)
            if (tokens.get(i).isSign(',') && (capitals(new Range(from, i)) > 0 || hasSign(new Range(from, i))))
                return i;
        int last = from;
        while (last < end()
                && !isNextSubject(last, from)
                && (isName(last) || isWithinName(last) || isJoining(last) || isOfTitle(last, from))) last++;
        return last;
    }

    /** «По инициативе Таджикистана Генеральная Ассамблея» */
    private boolean isNextSubject(int at, int from) {
        return at > from
                && isCapital(at)
                && nameWords.nominatives.hold(tokens.get(at).text());
    }

    /** «профсоюза учителей» */
    private boolean isOfTitle(int at, int from) {
        return at > from
                && nameWords.isTitle(tokens.get(at - 1))
                && tokens.get(at).kind() == Token.Kind.WORD
                && nameWords.inflected.hold(tokens.get(at).text());
    }

    private boolean isTold(int at) {
        return at < end() && told.get(at);
    }

    private boolean isJoining(int at) {
        return at + 1 < end()
                && isName(at + 1)
                && (words.links.hold(tokens.get(at).text())
                        || nameWords.articles.hold(tokens.get(at).text()));
    }
}
