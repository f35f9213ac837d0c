package kz.zerek.language.answer;

import java.util.List;
import java.util.stream.Stream;
import kz.zerek.language.Localized;

/** The organisations of the seed document, and some more whose acronyms are near to theirs. */
final class NamesFixture {

    record Named(Localized<String> shortName, Localized<String> longName) {}

    static final Named UN =
            named("БҰҰ", "ООН", "UN", "Біріккен Ұлттар Ұйымы", "Организация Объединённых Наций", "United Nations");
    static final Named UNV =
            named("БҰҰЕ", "ДООН", "UNV", "БҰҰ Еріктілері", "Добровольцы ООН", "United Nations Volunteers");
    static final Named UNDP = named(
            "БҰҰДБ",
            "ПРООН",
            "UNDP",
            "Біріккен Ұлттар Ұйымының Даму бағдарламасы",
            "Программа развития ООН",
            "United Nations Development Programme");
    static final Named UNODC = named(
            "БҰҰ ЕҚБ",
            "УНП ООН",
            "UNODC",
            "БҰҰ есірткі және қылмыс мәселелері жөніндегі басқармасы",
            "Управление ООН по наркотикам и преступности",
            "United Nations Office on Drugs and Crime");
    static final Named UNICEF = named(
            "ЮНИСЕФ", "ЮНИСЕФ", "UNICEF", "БҰҰ Балалар қоры", "Детский фонд ООН", "United Nations Children’s Fund");
    static final Named UNESCO = named(
            "ЮНЕСКО",
            "ЮНЕСКО",
            "UNESCO",
            "БҰҰ білім, ғылым және мәдениет мәселелері жөніндегі ұйымы",
            "Организация ООН по вопросам образования, науки и культуры",
            "United Nations Educational, Scientific and Cultural Organization");
    static final Named ILO = named(
            "ХЕҰ",
            "МОТ",
            "ILO",
            "Халықаралық еңбек ұйымы",
            "Международная организация труда",
            "International Labour Organization");
    static final Named WHO = named(
            "ДДСҰ",
            "ВОЗ",
            "WHO",
            "Дүниежүзілік денсаулық сақтау ұйымы",
            "Всемирная организация здравоохранения",
            "World Health Organization");
    static final Named WORLD_BANK = named("ДБ", "ВБ", "WB", "Дүниежүзілік банк", "Всемирный банк", "World Bank");
    static final Named IMF = named(
            "ХВҚ",
            "МВФ",
            "IMF",
            "Халықаралық валюта қоры",
            "Международный валютный фонд",
            "International Monetary Fund");
    static final Named CICA = named(
            "АӨСШК",
            "СВМДА",
            "CICA",
            "Азиядағы өзара ықпалдастық және сенім шаралары жөніндегі кеңес",
            "Совещание по взаимодействию и мерам доверия в Азии",
            "Conference on Interaction and Confidence-Building Measures in Asia");
    static final Named NATO = named(
            "НАТО",
            "НАТО",
            "NATO",
            "Солтүстік Атлантика шарты ұйымы",
            "Организация Североатлантического договора",
            "North Atlantic Treaty Organization");
    static final Named CIS = named(
            "ТМД",
            "СНГ",
            "CIS",
            "Тәуелсіз Мемлекеттер Достастығы",
            "Содружество Независимых Государств",
            "Commonwealth of Independent States");
    static final Named INTERIOR = named(
            "ІІМ",
            "МВД",
            "MIA",
            "Ішкі істер министрлігі",
            "Министерство внутренних дел",
            "Ministry of Internal Affairs");

    static final List<Named> ALL =
            List.of(UN, UNV, UNDP, UNODC, UNICEF, UNESCO, ILO, WHO, WORLD_BANK, IMF, CICA, NATO, CIS, INTERIOR);

    static final KnownNames KNOWN = KnownNames.of(ALL.stream()
            .flatMap(named -> Stream.concat(named.shortName().stream(), named.longName().stream()))
            .toList());

    private NamesFixture() {}

    private static Named named(String kk, String ru, String en, String longKk, String longRu, String longEn) {
        return new Named(new Localized<>(kk, ru, en), new Localized<>(longKk, longRu, longEn));
    }

    static AnswerKey acronymKey(Named named) {
        return AnswerKey.ofNames(
                named.shortName().map(List::of), named.longName().stream().toList(), KNOWN);
    }

    static AnswerKey nameKey(Named named) {
        return AnswerKey.ofNames(
                named.longName().map(List::of), named.shortName().stream().toList(), KNOWN);
    }
}
