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
final class SubjectFirstClauses extends ProposedReader {

    /** In tokens. */
    private static final int LONGEST_INITIATOR = 8;

    private final IdeaFirstClauses ideaFirst;

    SubjectFirstClauses(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
        ideaFirst = new IdeaFirstClauses(text, sentence, dates);
    }

    @Override
    Optional<Clause> proposing() {
        var initiative = first(words.initiative, 0);
        return first(words.owned, 0)
                .flatMap(this::byOwner)
                .or(() -> first(words.possessed, 1).flatMap(this::byPossessor))
                .or(ideaFirst::proposing)
                .or(() -> first(words.hisInitiative, 0).flatMap(this::byHisInitiative))
                // "Under a proposal put forward by the commission"
                .or(() -> initiative.filter(lead -> lead.from() <= skipTold(0)).flatMap(this::byInitiative))
                .or(() -> words.proposedBy.first(tokens, 0, aside()).flatMap(this::byPassive))
                .or(() -> words.proposing.first(tokens, 0, aside()).flatMap(this::byVerb))
                .or(() -> initiative.flatMap(this::byInitiative))
                .or(this::byReport);
    }

    /** «Индия — создать фонд» */
    @Override
    Optional<Clause> elliptical() {
        int dash = 1;
        while (dash < end() && !(tokens.get(dash).isDash() && tokens.get(dash).spaced())) dash++;
        var who = dash < end() ? who(0, dash) : null;
        if (who == null
                || dash + 1 >= end()
                || !words.infinitives.hold(tokens.get(dash + 1).text())) return Optional.empty();
        var what = what(dash + 1, clauseEnd(dash + 1));
        return Optional.ofNullable(what).map(thing -> new Clause(thing, occasion(words(who), when(thing)), Rule.VERB));
    }

    /** «Необходимо создать общий фонд, считает генеральный директор ФАО Цюй Дунъюй» */
    private Optional<Clause> byReport() {
        int needed = first(words.needed, 0).map(Range::from).orElse(end());
        for (int comma = end() - 1; comma > needed; comma--) {
            if (!tokens.get(comma).isSign(',')) continue;
            int verb = words.telling.end(tokens, comma + 1);
            if (verb < 0) continue;
            var who = whoBehind(afterTold(verb));
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
        int last = happening(to);
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

    /** "Norway's proposal to cut quotas was rejected" */
    private Optional<Clause> byPossessor(Range idea) {
        int last = happening(idea.to());
        boolean isLinked =
                idea.to() < last && words.owning.hold(tokens.get(idea.to()).text());
        if (last == end() || !isLinked || !isSign(idea.from() - 1)) return Optional.empty();
        var who = who(0, idea.from() - 1);
        var what = what(idea.to(), last);
        if (who == null || what == null) return Optional.empty();
        findWhere(last, end());
        return Optional.of(new Clause(what, occasion(words(who), when(what)), Rule.VERB));
    }

    /** The first word behind one that tells what became of it. */
    private int happening(int from) {
        int at = from;
        while (at < end() && !words.happening.hold(tokens.get(at).text())) at++;
        return at;
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
        // «Талейраном был предложен принцип»
        if (who == null) {
            who = who(0, verb.from());
            what = what(verb.to(), clauseEnd(verb.to()));
            if (who == null || !isInstrumental(who)) return Optional.empty();
        }
        // "It was proposed by Bolivia at the conference that coca be removed"
        if (what != null && actorWords.pronouns.hold(tokens.get(what.from()).text())) {
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
            if (actorWords.instrumentals.hold(tokens.get(at).text())) return true;
        return false;
    }

    private Optional<Clause> byVerb(Range verb) {
        findWhere(0, verb.from());
        if (where == null) findWhere(verb.from(), verb.to());
        boolean announces = announces(verb.from(), end());
        if (announces && where == null) findWhere(verb.to(), end());
        int from = announces ? end() : afterPlace(verb.to());
        var subject = who(0, verb.from());
        if (isDenied(subject, verb.from())) return Optional.empty();
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
        // «цену, которую тот предложил, и уехал»
        if (what != null && isConjunction(what.from()) && isSign(what.from() - 1)) return Optional.empty();
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
            if (actorWords.articles.hold(tokens.get(at).text())) return what(at + 1, verb.to());
        return null;
    }

    /** Whether somebody did not propose anything, or nobody did. */
    private boolean isDenied(@Nullable Range subject, int verb) {
        int from = subject == null ? 0 : subject.from();
        int to = subject == null ? verb : subject.to();
        for (int i = from; i < to; i++) if (words.nobody.hold(tokens.get(i).text())) return true;
        return verb > 0 && words.not.hold(tokens.get(verb - 1).text());
    }

    private boolean isAgain(int verb) {
        for (int i = 0; i < verb; i++)
            if (actorWords.pronouns.hold(tokens.get(i).text())) return true;
        return false;
    }

    /** Behind the verb, up to what was proposed: «предложил Назарбаев создать». */
    private @Nullable Range inverted(int from) {
        if (language != Language.RU || from >= end() || !isName(from)) return null;
        int last = from;
        while (last < end() && (isName(last) || isWithinName(last) || actorWords.isTitle(tokens.get(last)))) last++;
        return last < end() && words.infinitives.hold(tokens.get(last).text()) ? new Range(from, last) : null;
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
        // «По инициативе группы Япония предложила создать фонд» is read by its verb.
        if (what == null
                || first(words.proposing, what.from())
                        .filter(verb -> verb.to() <= what.to())
                        .isPresent()) return Optional.empty();
        return Optional.of(new Clause(what, occasion(words(who), when(null)), Rule.INITIATIVE));
    }

    /** «По его предложению» */
    private Optional<Clause> byHisInitiative(Range lead) {
        boolean isFirst = lead.from() <= skipTold(0);
        var what = isFirst ? what(lead.to(), clauseEnd(lead.to())) : what(skipTold(0), lead.from());
        return Optional.ofNullable(what)
                .map(thing -> new Clause(thing, new Occasion(null, null, when(null), true), Rule.INITIATIVE));
    }

    /** "was founded at the initiative of the German postmaster Heinrich von Stephan": all the rest; 0 if it is not the rest. */
    private int closingInitiator(Range lead) {
        var who = whoBehind(lead.to());
        if (who == null || lead.from() <= skipTold(0) || who.to() - who.from() > LONGEST_INITIATOR) return 0;
        for (int at = who.from(); at < who.to(); at++) {
            var word = tokens.get(at).text();
            if (!words.happening.hold(word) && !words.deeds.hold(word)) continue;
            // "at the initiative of Bolivia and was observed in 2013"
            return at > who.from() + 1
                            && actorWords.joining.hold(tokens.get(at - 1).text())
                    ? at - 1
                    : 0;
        }
        return who.to() == end() || isSign(who.to()) || told.get(who.to()) || isTold(who.to() + 1) ? who.to() : 0;
    }

    /** All up to a comma soon, else the names. */
    private int initiatorEnd(int from) {
        for (int i = from; i < Math.min(end(), from + LONGEST_REPORT) && !told.get(i) && !isLead(i); i++)
            if (tokens.get(i).isSign(',') && (capitals(new Range(from, i)) > 0 || hasSign(new Range(from, i))))
                return i;
        int last = afterCalling(from);
        while (last < end()
                && !isNextSubject(last, from)
                && (isName(last) || isWithinName(last) || isJoining(last) || isOfTitle(last, from))) last++;
        return last;
    }

    /** «императора Николая», «французского педагога Пьера де Кубертена»: behind the small words before a name. */
    private int afterCalling(int from) {
        int at = from;
        while (at < end() && at - from < LONGEST_CALLING && !isName(at) && actorWords.isGenitive(tokens.get(at))) at++;
        return at < end() && isCapital(at) ? at : from;
    }

    /** «По инициативе Таджикистана Генеральная Ассамблея» */
    private boolean isNextSubject(int at, int from) {
        return at > from
                && isCapital(at)
                && (actorWords.nominatives.hold(tokens.get(at).text()) || language == Language.RU && isActor(at));
    }

    /** «профсоюза учителей» */
    private boolean isOfTitle(int at, int from) {
        return at > from
                && actorWords.isTitle(tokens.get(at - 1))
                && tokens.get(at).kind() == Token.Kind.WORD
                && actorWords.inflected.hold(tokens.get(at).text());
    }

    private boolean isTold(int at) {
        return at < end() && told.get(at);
    }

    private boolean isJoining(int at) {
        return at + 1 < end()
                && isName(at + 1)
                && (words.links.hold(tokens.get(at).text())
                        || actorWords.joining.hold(tokens.get(at).text())
                        || actorWords.articles.hold(tokens.get(at).text()));
    }
}
