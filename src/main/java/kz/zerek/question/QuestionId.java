package kz.zerek.question;

import java.util.HexFormat;

/** The id of a question: a 64-bit FNV-1a hash of all that it is, in 16 hexadecimal digits. */
final class QuestionId {

    private QuestionId() {}

    static String of(Prompt prompt, int wording, Draft draft) {
        long hash = 0xCBF29CE484222325L;
        hash = mixed(hash, prompt.toString());
        hash = mixed(hash, Integer.toString(wording));
        for (var ref : draft.given()) hash = mixed(hash, ref.toString());
        hash = switch (draft.task()) {
            case Task.Choice choice -> options(hash, choice.options());
            case Task.Selection selection -> options(hash, selection.options());
            case Task.Entry entry -> mixed(hash, entry.key().toString());
            case Task.Ordering ordering -> items(hash, ordering.items());
            case Task.Matching matching -> items(items(hash, matching.left()), matching.right());
        };
        return HexFormat.of().toHexDigits(hash);
    }

    private static long options(long hash, Iterable<Task.Option> options) {
        for (var option : options) hash = mixed(hash, option.content().toString());
        return hash;
    }

    private static long items(long hash, Iterable<Task.Item> items) {
        for (var item : items) hash = mixed(hash, item.content().toString());
        return hash;
    }

    private static long mixed(long hash, String text) {
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        return (hash ^ 0xFFFF) * 0x100000001B3L;
    }
}
