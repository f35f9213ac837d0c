package kz.zerek.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Does several things at the same moment. */
public final class Together {

    private Together() {}

    /**
     * @return what each of them returned, in their order
     * @throws ExecutionException if one of them failed
     */
    public static <T> List<T> call(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(tasks.size());
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var results = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            var values = new ArrayList<T>();
            for (var result : results) values.add(result.get());
            return values;
        }
    }
}
