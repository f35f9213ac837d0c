package kz.zerek.bank.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.search.FactQuery.Sort;
import kz.zerek.language.Collation;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;

/** The orders in which entries can be shown: the numbers of all of them. That by text is made at once, for it takes longest. */
final class Orders {

    private final Bank bank;
    private final List<Entry> entries;
    private final Localized<int[]> byText;
    private final Map<Order, int[]> others = new ConcurrentHashMap<>();

    private record Order(Sort sort, boolean descending, Language language) {}

    private Orders(Bank bank, List<Entry> entries, Localized<int[]> byText) {
        this.bank = bank;
        this.entries = entries;
        this.byText = byText;
    }

    static Orders of(Bank bank, List<Entry> entries) {
        return new Orders(bank, entries, Localized.of(language -> Collation.order(texts(entries, language), language)));
    }

    private static List<String> texts(List<Entry> entries, Language language) {
        return entries.stream().map(entry -> entry.text().in(language)).toList();
    }

    /** @param more the entries, with others behind them */
    Orders after(Bank next, List<Entry> more) {
        return new Orders(
                next,
                more,
                Localized.of(language -> inserted(
                        byText.in(language),
                        more.size(),
                        Comparator.comparing(number -> more.get(number).text().in(language), Collation.of(language)))));
    }

    /** An order with the numbers that it lacks. */
    private static int[] inserted(int[] order, int size, Comparator<Integer> comparator) {
        var more =
                IntStream.range(order.length, size).boxed().sorted(comparator).toList();
        var inserted = new int[size];
        int from = 0;
        int at = 0;
        for (int number : more) {
            int to = position(order, number, comparator);
            System.arraycopy(order, from, inserted, at, to - from);
            at += to - from;
            inserted[at++] = number;
            from = to;
        }
        System.arraycopy(order, from, inserted, at, order.length - from);
        return inserted;
    }

    /** Behind all that are not greater. */
    private static int position(int[] order, int number, Comparator<Integer> comparator) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparator.compare(order[middle], number) <= 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The numbers of all entries in an order. */
    int[] order(Sort sort, boolean descending, Language language) {
        if (sort == Sort.TEXT && !descending) return byText.in(language);
        return others.computeIfAbsent(new Order(sort, descending, language), this::make);
    }

    private int[] make(Order order) {
        return sorted(order).mapToInt(Integer::intValue).toArray();
    }

    /** Sorted by text within one date or topic. */
    private Stream<Integer> sorted(Order order) {
        var texts = IntStream.of(byText.in(order.language)).boxed().toList();
        return switch (order.sort) {
            case TEXT -> texts.reversed().stream();
            case DATE -> texts.stream().sorted(byDate(order.descending));
            case TOPIC -> texts.stream().sorted(byTopic(order));
        };
    }

    private Comparator<Integer> byDate(boolean descending) {
        Comparator<PartialDate> dates = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(number -> entries.get(number).date(), Comparator.nullsLast(dates));
    }

    private Comparator<Integer> byTopic(Order order) {
        var ranks = ranks(order.language);
        Comparator<Integer> byTopic = Comparator.comparing(
                number -> ranks.getOrDefault(entries.get(number).subject().topic(), 0));
        return order.descending ? byTopic.reversed() : byTopic;
    }

    /** The places of topics in alphabetical order, by id. */
    private Map<String, Integer> ranks(Language language) {
        var topics = bank.topics();
        var order = Collation.order(
                topics.stream().map(topic -> topic.name().in(language)).toList(), language);
        var ranks = new HashMap<String, Integer>();
        for (int i = 0; i < order.length; i++) ranks.put(topics.get(order[i]).id(), i);
        return ranks;
    }
}
