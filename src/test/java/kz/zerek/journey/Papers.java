package kz.zerek.journey;

import java.io.IOException;
import java.util.List;
import kz.zerek.document.DocumentsFixture;

/** What a teacher reads in the journeys: sentences of which each gives a date and most an acronym. */
final class Papers {

    static final String POST = "Дүниежүзілік пошта одағы (ДПО) 1874 жылғы 9 қазанда құрылды.";
    static final String SEA = "Халықаралық теңіз ұйымы (ИМО) туралы конвенция 1948 жылғы 6 наурызда қабылданды.";
    static final String BANK = "Еуропалық инвестициялық банк (ЕИБ) 1958 жылғы 1 қаңтарда құрылды.";
    static final String CUSTOMS = "Дүниежүзілік кеден ұйымы (ДКҰ) 1952 жылы құрылды.";

    /** The statement of the first in the other languages. */
    static final String RUSSIAN = "Всемирный почтовый союз был основан {date}";

    static final String ENGLISH = "The Universal Postal Union was founded {date}";

    private static final String HEADING = "Дүниежүзілік ұйымдар";

    private Papers() {}

    static byte[] docx(String... paragraphs) throws IOException {
        return DocumentsFixture.docx(HEADING, List.of(paragraphs), List.of());
    }
}
