package kz.zerek.exam.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.zerek.exam.Blueprint;
import kz.zerek.language.Language;

/**
 * A blueprint as it is typed, whatever is typed. On the page the fields of a part have its number and a dot before their
 * names.
 *
 * @param values of the fields that are about the whole test
 */
record BlueprintDraft(List<PartDraft> parts, Map<String, String> values) {

    static final String ORDER = "order";
    static final String VARIANTS = "variants";
    static final String CREDIT = "credit";
    static final String MINUTES = "minutes";
    static final String EXTRA = "extra";

    private static final String LANGUAGE = "language.";
    private static final String TICKED = "on";

    BlueprintDraft {
        parts = List.copyOf(parts);
        values = Map.copyOf(values);
    }

    static BlueprintDraft of(Blueprint blueprint) {
        var values = new HashMap<String, String>();
        values.put(ORDER, blueprint.order().key());
        values.put(VARIANTS, blueprint.variants().key());
        values.put(CREDIT, blueprint.credit().key());
        var time = blueprint.time();
        values.put(MINUTES, time == null ? "" : String.valueOf(time.minutes()));
        values.put(EXTRA, time == null || time.extra() == 0 ? "" : String.valueOf(time.extra()));
        blueprint.languages().forEach(language -> values.put(language(language), TICKED));
        var parts = IntStream.rangeClosed(1, blueprint.parts().size())
                .mapToObj(number -> PartDraft.of(blueprint.part(number), number))
                .toList();
        return new BlueprintDraft(parts, values);
    }

    static String language(Language language) {
        return LANGUAGE + language.code();
    }

    /** The name on the page of a field of a part. */
    static String field(int number, String field) {
        return number + "." + field;
    }

    /** @param number from 1 */
    PartDraft part(int number) {
        return parts.get(number - 1);
    }

    /** For each part the number that it had when the test was last stored, 0 if it is new. */
    List<Integer> before() {
        return parts.stream().map(PartDraft::before).toList();
    }

    /** With what stands in the fields of the page now. Fields of parts that there are not are let be. */
    BlueprintDraft with(Map<String, String> sent) {
        var ofParts = new HashMap<Integer, Map<String, String>>();
        var ofTest = new HashMap<String, String>();
        sent.forEach((name, value) -> {
            int dot = name.matches("\\d{1,3}\\..+") ? name.indexOf('.') : -1;
            if (dot < 0) ofTest.put(name, value);
            else
                ofParts.computeIfAbsent(Integer.valueOf(name.substring(0, dot)), _ -> new HashMap<>())
                        .put(name.substring(dot + 1), value);
        });
        var changed = IntStream.rangeClosed(1, parts.size())
                .mapToObj(number -> part(number).with(ofParts.getOrDefault(number, Map.of())))
                .toList();
        return new BlueprintDraft(changed, ofTest);
    }

    BlueprintDraft add() {
        var more = new ArrayList<>(parts);
        more.add(PartDraft.of(Presets.part(Presets.MORE), 0));
        return new BlueprintDraft(more, values);
    }

    /** @param number of a part that there is */
    BlueprintDraft remove(int number) {
        var fewer = new ArrayList<>(parts);
        fewer.remove(number - 1);
        return new BlueprintDraft(fewer, values);
    }

    /** Each in the place of the other: of parts that there are. */
    BlueprintDraft swap(int number, int other) {
        var moved = new ArrayList<>(parts);
        Collections.swap(moved, number - 1, other - 1);
        return new BlueprintDraft(moved, values);
    }

    /** The same as one of a test that has been stored otherwise since: no part is one of it. */
    BlueprintDraft detached() {
        return new BlueprintDraft(parts.stream().map(PartDraft::detached).toList(), values);
    }
}
