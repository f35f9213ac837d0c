package kz.zerek.question;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.message.MessagePattern;
import kz.zerek.language.message.Messages;

/** Which patterns of the bundles word a question: {@code question.<kind>[.<sort>].<number>}, numbered from 1. */
final class Wordings {

    private final Bank bank;
    private final Messages messages;
    private final Map<String, Integer> counts = new HashMap<>();

    Wordings(Bank bank, Messages messages) {
        this.bank = bank;
        this.messages = messages;
        messages.keys(Language.KK).stream()
                .filter(key -> key.matches("question\\..+\\.\\d+"))
                .forEach(key -> counts.merge(key.substring(0, key.lastIndexOf('.')), 1, Integer::sum));
    }

    /** How many wordings there are for such a question. */
    int count(Kind kind, Draft draft) {
        if (kind == Kind.DETAIL)
            return Details.of(bank, (Ref.DetailOf) draft.given().getFirst()).rephrased() == null ? 1 : 2;
        return count(key(kind, draft));
    }

    /** How many numbered patterns stand under a key; 1 if the words belong to the fact itself. */
    int count(String key) {
        return counts.getOrDefault(key, 1);
    }

    MessagePattern pattern(Question question, Language language) {
        return messages.pattern(
                language,
                key(question.kind(), new Draft(question.given(), question.task())) + "." + (question.wording() + 1));
    }

    private String key(Kind kind, Draft draft) {
        var sort = switch (kind) {
            case WHEN -> dating(draft);
            case TYPE_DATE -> precision(((Ref.Date) Keys.of(draft.task()).getFirst()).date());
            case TYPE_NUMBER -> unit(((Ref.Value) Keys.of(draft.task()).getFirst()).unit());
            case WHICH_ACRONYM ->
                draft.given().getFirst() instanceof Ref.About
                        ? AcronymMaker.BY_DESCRIPTION
                        : AcronymMaker.BY_FOREIGN_NAME;
            case WHO_PROPOSED -> actor(draft);
            case WHERE_PROPOSED -> place(draft);
            default -> "";
        };
        return "question." + kind.key() + (sort.isEmpty() ? "" : "." + sort);
    }

    private static String dating(Draft draft) {
        var dating = ((Ref.When) Keys.of(draft.task()).getFirst()).dating();
        return dating.relation().name().toLowerCase(Locale.ROOT) + "." + precision(dating.date());
    }

    static String precision(PartialDate date) {
        return date.precision().name().toLowerCase(Locale.ROOT);
    }

    /** The name of a unit in the bundles: what is to be typed depends on what is counted. */
    static String unit(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String actor(Draft draft) {
        var key = (Ref.Who) Keys.of(draft.task()).getFirst();
        var what = (Ref.What) draft.given().getFirst();
        var kind = bank.actor(key.actor()).kind().name().toLowerCase(Locale.ROOT);
        return bank.proposal(what.fact()).when() == null ? kind : "dated." + kind;
    }

    private static String place(Draft draft) {
        return Keys.of(draft.task()).getFirst() instanceof Ref.AtSession ? "session" : "place";
    }
}
