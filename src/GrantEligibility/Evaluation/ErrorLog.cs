using System.Linq.Expressions;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Catches the errors of one session, so that none skips a rule: the expression counts as false, and every requirement
/// whose rules were touched is left undetermined.
/// </summary>
internal sealed class ErrorLog
{
    private readonly CompiledRegime _regime;
    private readonly Dictionary<Key, EvaluationError> _errors = [];

    private ErrorLog(CompiledRegime regime) => _regime = regime;

    internal IReadOnlyCollection<EvaluationError> Errors => _errors.Values;

    internal static ErrorLog Of(ISession session, CompiledRegime regime)
    {
        var log = new ErrorLog(regime);
        session.Events.LhsExpressionFailedEvent += (_, e) => log.Add(e.Rules, e.Expression, e);
        session.Events.AgendaExpressionFailedEvent += (_, e) => log.Add([e.Rule], e.Expression, e);
        session.Events.RhsExpressionFailedEvent += (_, e) => log.Add([e.Match.Rule], e.Expression, e);
        return log;
    }

    private void Add(IEnumerable<IRuleDefinition> rules, Expression expression, IRecoverableError error)
    {
        error.IsHandled = true;
        foreach (var rule in rules)
        {
            var requirements = RuleRequirement.Find(rule) is { } id
                ? [id]
                : _regime.Requirements.Select(r => r.Id);
            foreach (var requirementId in requirements)
            {
                Add(requirementId, rule.Name, $"{error.Exception.Message} In: {expression}");
            }
        }
    }

    private void Add(string requirementId, string ruleName, string message) =>
        _errors.TryAdd(new Key(requirementId, ruleName, message), new EvaluationError
        {
            Place = new Place(Document.Regime, string.Empty).Of("errors").Of(PlainText.Of(_errors.Count)),
            RequirementId = requirementId,
            RuleName = ruleName,
            Message = message,
        });

    private sealed record Key(string RequirementId, string RuleName, string Message);
}
