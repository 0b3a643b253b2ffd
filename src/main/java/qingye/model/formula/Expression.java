package qingye.model.formula;

import java.math.BigDecimal;
import java.util.List;

import qingye.model.factor.FactorSlot;
import qingye.model.id.IndicatorId;

/// A part of a formula.
public sealed interface Expression {

    /// The expressions it is made of, from left to right.
    default List<Expression> parts() {
        return switch (this) {
            case Constant _, Of _, OfFactor _ -> List.of();
            case Binary(var _, Expression left, Expression right) -> List.of(left, right);
            case Negated(Expression operand) -> List.of(operand);
            case Call(var _, List<Expression> arguments) -> arguments;
        };
    }

    /// A number written into the formula.
    ///
    /// @param number not negative (that would be [Negated]), at most 40 digits and 30 decimals
    record Constant(BigDecimal number) implements Expression {

        public Constant {
            if (number.scale() < 0 && number.scale() > -40) {
                number = number.setScale(0);
            }
            if (number.signum() < 0 || number.scale() < 0 || number.scale() > 30 || number.precision() > 40) {
                throw new IllegalArgumentException("not a number of a formula: " + number);
            }
        }

        /// The number that `plain` prints.
        public static Constant of(String plain) {
            return new Constant(new BigDecimal(plain));
        }
    }

    /// The value of an indicator.
    ///
    /// @param yearsBack 0 for the year calculated, 1 for the year before, up to 20
    record Of(IndicatorId indicator, int yearsBack) implements Expression {

        public Of {
            if (yearsBack < 0 || yearsBack > 20) {
                throw new IllegalArgumentException("years back out of 0..20: " + yearsBack);
            }
        }

        /// The value in the year calculated.
        public Of(IndicatorId indicator) {
            this(indicator, 0);
        }
    }

    /// The factor that was chosen for the indicator and the year, in the unit of its slot.
    record OfFactor(FactorSlot slot) implements Expression {}

    /// Two expressions joined.
    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    /// The opposite.
    record Negated(Expression operand) implements Expression {}

    /// A function of expressions.
    record Call(Function function, List<Expression> arguments) implements Expression {

        public Call {
            arguments = List.copyOf(arguments);
            if (!function.takes(arguments.size())) {
                throw new IllegalArgumentException(function + " with " + arguments.size() + " arguments");
            }
        }
    }
}
