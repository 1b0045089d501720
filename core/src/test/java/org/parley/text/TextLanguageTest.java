package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The two ministers met at the harbour on Tuesday and agreed to open the port.",
        "en|Envoy heads to island capital after talks stall",
        "en|How the port deal was made, and who says it will not last",
        "de|Die beiden Minister trafen sich am Dienstag im Hafen und einigten sich auf eine"
            + " Öffnung.",
        "de|Gespräche über den Hafen gescheitert",
        "nl|De twee ministers ontmoetten elkaar dinsdag in de haven en werden het eens over een"
            + " plan.",
        "nl|Overleg over de haven duurt nog een week",
        "fr|Les deux ministres se sont rencontrés mardi au port et ont conclu un accord.",
        "fr|Accord sur le port : ce que disent les deux parties",
        "es|Los dos ministros se reunieron el martes en el puerto y acordaron reabrirlo.",
        "es|El gobierno acepta una tregua de diez días",
        "pt|Os dois ministros encontraram-se na terça-feira no porto e não chegaram a um acordo.",
        "pt|Governo diz que não vai fechar o porto",
        "it|I due ministri si sono incontrati martedì nel porto e hanno raggiunto un accordo.",
        "it|Il governo dice no alla chiusura del porto",
        "ro|Cei doi miniștri s-au întâlnit marți în port și au ajuns la un acord.",
        "pl|Dwaj ministrowie spotkali się we wtorek w porcie i uzgodnili plan.",
        "pl|Rząd nie zgadza się na zamknięcie portu",
        "cs|Dva ministři se v úterý setkali v přístavu a dohodli se na plánu.",
        "sk|Dvaja ministri sa v utorok stretli v prístave a dohodli sa na pláne.",
        "hu|A két miniszter kedden találkozott a kikötőben, és megállapodott egy tervről.",
        "fi|Kaksi ministeriä tapasi tiistaina satamassa ja sopi suunnitelmasta.",
        "sv|De två ministrarna möttes i hamnen på tisdagen och kom överens om en plan.",
        "da|De to ministre mødtes tirsdag i havnen og blev enige om en plan, siger regeringen.",
        "tr|İki bakan salı günü limanda buluştu ve yeni bir plan için anlaştı.",
        "az|İki nazir çərşənbə axşamı limanda görüşdü və yeni plan üçün razılığa gəldi.",
        "id|Kedua menteri bertemu di pelabuhan pada hari Selasa dan menyetujui rencana itu.",
        "vi|Hai bộ trưởng đã gặp nhau tại cảng vào thứ Ba và đồng ý với kế hoạch này.",
        "sq|Dy ministrat u takuan të martën në port dhe ranë dakord për një plan.",
        "ru|Два министра встретились во вторник в порту и договорились о плане.",
        "ru|Правительство не согласно на закрытие порта",
        "uk|Два міністри зустрілися у вівторок у порту й домовилися про план.",
        "bg|Двамата министри се срещнаха във вторник на пристанището и се договориха за план.",
        "sr|Два министра су се састала у уторак у луци и договорила се о плану.",
        "ar|التقى الوزيران يوم الثلاثاء في الميناء واتفقا على خطة.",
        "fa|دو وزیر روز سه‌شنبه در بندر دیدار کردند و با این طرح موافقت شد.",
        "ur|دونوں وزراء نے منگل کو بندرگاہ میں ملاقات کی اور منصوبے پر اتفاق کیا۔",
        "he|שני השרים נפגשו ביום שלישי בנמל והסכימו על תוכנית.",
        "hi|दोनों मंत्री मंगलवार को बंदरगाह में मिले और योजना पर सहमत हुए।",
        "zh|两位部长周二在港口会面，并同意重新开放。",
        "ja|二人の大臣は火曜日に港で会談し、計画に合意した。",
        "ko|두 장관은 화요일 항구에서 만나 계획에 합의했다.",
        "el|Οι δύο υπουργοί συναντήθηκαν την Τρίτη στο λιμάνι.",
        "th|รัฐมนตรีทั้งสองพบกันที่ท่าเรือเมื่อวันอังคาร",
        "ka|ორი მინისტრი სამშაბათს ნავსადგურში შეხვდა ერთმანეთს."
      })
  void aLanguageIsToldByASentence(String language, String text) {
    assertThat(TextLanguage.of(text, null)).isEqualTo(language);
  }

  @Test
  void namesAndNumbersAloneTellNothing() {
    assertThat(TextLanguage.of("Orrin Vell, Ada Lowe 3:2", null)).isEqualTo("und");
    assertThat(TextLanguage.of("", null)).isEqualTo("und");
    assertThat(TextLanguage.of("12 345", null)).isEqualTo("und");
  }

  @Test
  void theDeclaredLanguageDecidesWhereTheTextIsTooShort() {
    assertThat(TextLanguage.of("Orrin Vell", "sv")).isEqualTo("sv");
  }

  @Test
  void aTextThatIsPlainlyInAnotherLanguageIsNotWhatItsPageDeclares() {
    String text =
        "Die beiden Minister trafen sich am Dienstag im Hafen. Sie haben sich nicht geeinigt, aber"
            + " die Gespräche werden nach einer Pause fortgesetzt, wie die Regierung sagte.";
    assertThat(TextLanguage.of(text, "en")).isEqualTo("de");
  }

  @Test
  void foreignNamesInAnEnglishReportLeaveItEnglish() {
    String text =
        "The talks between Wołodzimir Żółkiewski and Jürgen Größmann in Łódź were held in the Café"
            + " Français, and the two said that they would meet again.";
    assertThat(TextLanguage.of(text, null)).isEqualTo("en");
  }
}
