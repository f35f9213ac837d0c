package kz.zerek.language;

import java.util.function.Function;
import java.util.stream.Stream;

/** The same thing in each of the three languages. */
public record Localized<T>(T kk, T ru, T en) {

    public T in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    public <R> Localized<R> map(Function<? super T, ? extends R> f) {
        return new Localized<>(f.apply(kk), f.apply(ru), f.apply(en));
    }

    public static <T> Localized<T> of(Function<Language, ? extends T> f) {
        return new Localized<>(f.apply(Language.KK), f.apply(Language.RU), f.apply(Language.EN));
    }

    public Stream<T> stream() {
        return Stream.of(kk, ru, en);
    }
}
