package kz.zerek.question;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once, and kept. Safe for threads. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> making;
    private volatile @Nullable T made;

    Lazy(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        var known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        if (made == null) made = making.get();
        return made;
    }
}
