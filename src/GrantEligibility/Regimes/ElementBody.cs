using System.Linq.Expressions;
using NRules.RuleModel;

namespace GrantEligibility.Regimes;

/// <summary>Reads the body of an expression of a rule. With our engine the lambda around it, which takes long to make, need not be made for that.</summary>
internal static class ElementBody
{
    internal static Expression Of(ExpressionElement element) =>
#if NRULES_PACKAGE
        element.Expression.Body;
#else
        element.Parts.Body;
#endif
}
