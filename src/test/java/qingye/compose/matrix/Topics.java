package qingye.compose.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Topics for matrices, as assessments give them: most of them close together.
public final class Topics {

    /// Names as long as those in reports.
    public static final List<String> NAMES = List.of(
            "应对气候变化", "数据安全与客户隐私保护", "公司治理", "商业道德与反腐败", "员工权益与福利", "投资者保护",
            "绿色金融", "产品与服务质量", "乡村振兴与社会贡献", "员工培训与发展", "能源利用", "风险管理与内部控制",
            "职业健康与安全", "金融科技创新", "负责任投资", "水资源利用", "废弃物处理", "供应链安全", "尽职调查",
            "利益相关方沟通", "污染物排放", "循环经济", "生态系统和生物多样性保护", "平等对待中小企业", "科技伦理");
    private static final List<String> ENGLISH = List.of(
            "Climate change", "Data security and privacy", "Corporate governance", "Business ethics",
            "Employee rights and benefits", "WASTE AND MMM", "Occupational health and safety");

    private Topics() {}

    /// Axes from 1 to 5 that say 3 is material.
    public static MatrixAxes axes() {
        return new MatrixAxes(axis("影响重要性"), axis("财务重要性"), List.of("环境", "社会", "治理"),
                "评分得出的位置", "上一年度的位置");
    }

    private static MatrixAxes.Axis axis(String title) {
        return new MatrixAxes.Axis(title, BigDecimal.ONE, BigDecimal.valueOf(5), new BigDecimal("3.2"));
    }

    /// Topics in one to four clusters.
    public static List<MatrixPoint> clustered(int count, long seed) {
        var random = new Random(seed);
        int clusters = 1 + random.nextInt(4);
        var middles = new double[clusters][2];
        for (double[] middle : middles) {
            middle[0] = 1.6 + random.nextDouble() * 2.8;
            middle[1] = 1.6 + random.nextDouble() * 2.8;
        }
        double spread = 0.15 + random.nextDouble() * 0.35;
        var points = new ArrayList<MatrixPoint>();
        for (int at = 0; at < count; at++) {
            double[] middle = middles[at % clusters];
            points.add(point(at, middle[0] + random.nextGaussian() * spread, middle[1] + random.nextGaussian() * spread,
                    random));
        }
        return points;
    }

    /// Topics anywhere.
    public static List<MatrixPoint> scattered(int count, long seed) {
        var random = new Random(seed);
        var points = new ArrayList<MatrixPoint>();
        for (int at = 0; at < count; at++) {
            points.add(point(at, 1 + random.nextDouble() * 4, 1 + random.nextDouble() * 4, random));
        }
        return points;
    }

    /// A place in the matrix.
    public static MatrixPlace place(double impact, double financial) {
        return new MatrixPlace(decimal(impact), decimal(financial));
    }

    private static MatrixPoint point(int at, double impact, double financial, Random random) {
        String name = at < NAMES.size() ? NAMES.get(at) : ENGLISH.get(at % ENGLISH.size());
        return MatrixPoint.of("t" + at, at + 1, name, random.nextInt(3), place(impact, financial));
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
