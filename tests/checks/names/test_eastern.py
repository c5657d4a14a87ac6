"""Korean and Chinese names in several systems of transliteration."""

from __future__ import annotations

import pytest

from newslint.checks.names import chinese, korean
from newslint.checks.names.eastern import are_two, given_alone, heard_in_east


@pytest.mark.parametrize(
    ("given", "pinyin"),
    [
        ("tse tung", "zedong"),
        ("en lai", "enlai"),
        ("kuo chiang", "guoqiang"),
        ("yu hsin", "yuxin"),
        ("hsiao ping", "xiaoping"),
        ("hsueh sen", "xuesen"),
        ("mo jo", "moruo"),
        ("chieh shih", "jieshi"),
        ("jen chun", "renjun"),
        ("tzu yuan", "ziyuan"),
        ("teh huai", "dehuai"),
        ("chih kuei", "zhigui"),
        ("jung i", "rongyi"),
        ("yueh lien", "yuelian"),
        ("hsiung tso", "xiongzuo"),
    ],
)
def test_the_older_system_gives_pinyin(given: str, pinyin: str) -> None:
    assert pinyin in chinese.readings(given, True)
    assert chinese.is_pinyin(pinyin)


def test_pinyin_is_read_as_it_stands() -> None:
    assert chinese.readings("guoqiang", False) == {"guoqiang"}
    assert chinese.readings("tsetung", False) >= {"zedong"}
    assert chinese.readings("carolyn", False) == frozenset()


@pytest.mark.parametrize(
    ("given", "other"),
    [
        ("suk yeol", "seok youl"),
        ("dong hoon", "dong hun"),
        ("geun hye", "kun hye"),
        ("myung bak", "myeong bak"),
        ("jong un", "jong eun"),
        ("chung hee", "jung hee"),
        ("doo hwan", "tu hwan"),
        ("sunghyun", "sung hyeon"),
        ("young hee", "yong hui"),
        ("song thaek", "sung taek"),
        ("ryong hae", "yong hae"),
    ],
)
def test_korean_spellings_of_one_name(given: str, other: str) -> None:
    assert korean.are_one(given, other)
    assert not korean.are_two(given, other)


@pytest.mark.parametrize(
    ("given", "other"),
    [
        ("min ji", "min jae"),
        ("min su", "min seo"),
        ("jae yong", "jae myung"),
        ("so yeon", "seo yeon"),
        ("ji sung", "ji min"),
    ],
)
def test_korean_names_of_one_syllable_are_two(given: str, other: str) -> None:
    assert korean.are_two(given, other)
    assert not korean.are_one(given, other)


def test_a_doubtful_vowel_alone_makes_neither_one_name_nor_two() -> None:
    assert not korean.are_one("jong hoon", "jung hoon")
    assert not korean.are_two("jong hoon", "jung hoon")


@pytest.mark.parametrize(
    ("form", "other"),
    [
        ("Mao Zedong", "Mao Tse-tung"),
        ("Li Denghui", "Lee Teng-hui"),
        ("Choi Young-hee", "Choe Yong-hui"),
        ("Zhou Enlai", "Chou En-lai"),
    ],
)
def test_full_names_of_one(form: str, other: str) -> None:
    assert list(heard_in_east([form, other])) == [(form, other)]


@pytest.mark.parametrize(
    ("form", "other"),
    [
        ("Kim Min-ji", "Lee Min-ji"),
        ("Wang Chuanfu", "Wang Quanfu"),
        ("Chen Chi-ming", "Chen Chih-ming"),
        ("Chiang Kai-shek", "Jiang Zemin"),
        ("Chen Wei", "Chen Wen"),
        ("Park Avenue", "Park Avenir"),
    ],
)
def test_full_names_of_two(form: str, other: str) -> None:
    assert list(heard_in_east([form, other])) == []


@pytest.mark.parametrize(
    ("form", "other", "two"),
    [
        ("Li Peng", "Li Ping", True),
        ("Kim Min-su", "Kim Min-seo", True),
        ("Li Boming", "Li Boting", True),
        ("Li Xiaoping", "Li Xiaopeng", False),
        ("Wen Jiabao", "Wen Jibao", False),
        ("Moon Jae-in", "Moon Jae-on", False),
    ],
)
def test_a_slip_makes_no_second_bearer(form: str, other: str, two: bool) -> None:
    assert are_two(form, other) is two


def test_the_given_name_alone_has_one_full_name() -> None:
    assert given_alone("Yu-hsin", ["Chen Yuxin", "Ann Orm"]) == "Chen Yuxin"
    assert given_alone("Yu-hsin", ["Chen Yuxin", "Wang Yuxin"]) == ""
    assert given_alone("Yuxin", ["Chen Yuxin"]) == ""
