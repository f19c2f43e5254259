"""Which words name medicine: what must be held, and what looks alike and must pass."""

from __future__ import annotations

import pytest

from services.charity.stock import rules
from services.charity.stock.model import Category

# Name and category as a clerk types them.
HELD = (
    ("布洛芬缓释胶囊", "medical_supplies"), ("布洛芬缓释胶囊", "日用"), ("布洛芬缓释胶囊", "食品"),
    ("感冒灵颗粒", "其他"), ("板蓝根颗粒", "食品"), ("连花清瘟胶囊", "防疫物资"), ("阿莫西林胶囊", "日用"),
    ("头孢克肟分散片", "other"), ("阿司匹林肠溶片", "保健食品"), ("对乙酰氨基酚片", "日用"), ("二甲双胍缓释片", "日用"),
    ("硝苯地平控释片", "日用"), ("苯磺酸氨氯地平片", "日用"), ("厄贝沙坦片", "日用"), ("阿托伐他汀钙片", "日用"),
    ("奥美拉唑肠溶胶囊", "日用"), ("蒙脱石散", "母婴"), ("氯雷他定片", "日用"), ("左氧氟沙星滴眼液", "日用"),
    ("红霉素软膏", "日用"), ("红霉素眼膏", "日用"), ("莫匹罗星软膏", "日用"), ("开塞露", "日用"),
    ("藿香正气水", "饮料"), ("藿香正气口服液", "食品"), ("双黄连口服液", "食品"), ("川贝枇杷膏", "食品"),
    ("急支糖浆", "食品"), ("小儿止咳糖浆", "母婴"), ("复方甘草片", "日用"), ("六味地黄丸", "营养品"),
    ("安宫牛黄丸", "营养品"), ("速效救心丸", "日用"), ("复方丹参滴丸", "日用"), ("云南白药喷雾剂", "日用"),
    ("麝香壮骨膏", "日用"), ("伤湿止痛膏", "日用"), ("正红花油", "日用"), ("风油精", "日用"),
    ("健胃消食片", "零食"), ("吗丁啉", "其他"), ("维生素C片", "食品"), ("葡萄糖酸钙口服溶液", "食品"),
    ("胰岛素注射液", "医疗物资"), ("眼药水", "日用"), ("降压药", "其他"), ("止痛药", "其他"), ("膏药", "日用"),
    ("布 洛 芬 缓-释 胶 囊", "日用"), ("布\u200b洛芬胶囊", "日用"), ("布洛芬牙膏", "日用"),
    ("牙膏、布洛芬缓释胶囊", "日用"), ("Ｉｂｕｐｒｏｆｅｎ 200mg", "other"), ("Amoxicillin capsules", "daily"),
    ("Vitamin C tablets", "food"), ("cough syrup", "food"), ("两盒", "西药"), ("两盒", "ｍedicine"),
    ("两盒", "中成药"), ("两盒", "药"), ("两盒", "Medicines"), ("两盒", "药品（家庭余药）"),
)  # fmt: skip
PASS = (
    ("薯片", "食品"), ("牙膏", "日用"), ("咖啡胶囊", "食品"), ("医用口罩", "防疫物资"), ("血压计", "医疗器械"),
    ("体温计", "医疗器械"), ("血糖仪", "医疗器械"), ("血糖试纸", "医疗器械"), ("创可贴", "医疗物资"),
    ("医用纱布绷带", "医疗物资"), ("酒精湿巾", "日用"), ("退热贴", "母婴"), ("轮椅", "康复辅具"), ("拐杖", "辅具"),
    ("急救药箱（空）", "日用"), ("七格药盒", "日用"), ("药皂", "日用"), ("山药", "食品"), ("铁棍山药片", "零食"),
    ("芍药花", "其他"), ("燕麦片", "食品"), ("玉米片", "食品"), ("山楂片", "零食"), ("海苔片", "零食"),
    ("鱼丸", "食品"), ("牛肉丸", "食品"), ("龟苓膏", "食品"), ("秋梨膏", "食品"), ("豆瓣膏", "调味品"),
    ("润唇膏", "日化"), ("护手膏", "日化"), ("剃须膏", "日化"), ("洗衣胶囊", "日用"), ("猫砂颗粒", "日用"),
    ("枫糖浆", "调味品"), ("薄荷糖", "零食"), ("润喉糖", "零食"), ("维生素饮料", "饮料"), ("贺卡片", "文具"),
    ("明信片", "文具"),
    ("老照片相框", "文具"), ("刀片", "日用"), ("花露水", "日用"), ("洗衣液", "日用"), ("食用油", "粮油"),
    ("大米", "食品"), ("棉被", "床品"), ("毛巾", "日用"), ("抽纸", "日用"), ("热水壶", "家电"),
    ("杀虫气雾剂", "日用"),
    ("人参茶", "饮料"), ("金银花茶", "饮料"), ("暖足贴", "日用"), ("格列佛游记", "图书"), ("地平线积木", "玩具"),
    ("小儿推车", "母婴"), ("丹麦曲奇", "零食"), ("口香糖片", "零食"), ("Scotch tape", "文具"),
    ("Maple syrup", "food"), ("tablet computer", "数码"), ("coffee capsules", "food"), ("eye shadow", "日化"),
)  # fmt: skip


def test_there_are_sixty_of_each() -> None:
    assert min(len(set(HELD)), len(set(PASS))) >= 60


@pytest.mark.parametrize(("name", "category"), HELD)
def test_words_of_medicine_are_noticed_in_any_category(name: str, category: str) -> None:
    assert rules.names_medicine(name, category)


@pytest.mark.parametrize(("name", "category"), PASS)
def test_goods_whose_words_look_alike_pass(name: str, category: str) -> None:
    assert not rules.names_medicine(name, category)


@pytest.mark.parametrize(
    ("word", "category"),
    [("食品", Category.FOOD), ("ＦＯＯＤ", Category.FOOD), ("西药", Category.MEDICINE), ("自家种的", Category.OTHER)],
)
def test_the_words_of_a_community_mean_one_of_the_categories(word: str, category: Category) -> None:
    assert rules.category_of(word) is category
