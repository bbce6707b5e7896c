#if !NRULES_PACKAGE
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Rewrites actions of rules, where they are compiled because they run often, so that a sentence that is put into words at
/// once is written from its values, and leaves no array of boxes behind. Stateless, and so shareable between threads.
/// </summary>
internal sealed class SentencesWritten : ExpressionVisitor
{
    private static readonly MethodInfo Create = ((Func<string, object?[], FormattableString>)FormattableStringFactory.Create).Method;
    private static readonly MethodInfo TextOf = ((Func<FormattableString, string>)PlainText.Of).Method;
    private static readonly MethodInfo InWords = ((Func<IContext, Case, RequirementStatus?, string, string?, string?, string?, Finding>)Finding.InWords).Method;

    private static readonly MethodInfo[] Writers = [.. typeof(SentenceFormat)
        .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
        .Where(static method => method.Name == nameof(SentenceFormat.Write))
        .OrderBy(static method => method.GetParameters().Length)];

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var visited = (MethodCallExpression)base.VisitMethodCall(node);
        return visited.Method == TextOf ? TextFrom(visited.Arguments[0])
            : visited.Method is { IsStatic: true } method && method.DeclaringType == typeof(Finding) ? FindingFrom(visited)
            : visited;
    }

    /// <summary>A finding that is made of texts. How it is made is named after its status, or is an advisory.</summary>
    private static MethodCallExpression FindingFrom(MethodCallExpression call)
    {
        RequirementStatus? status = call.Method.Name == nameof(Finding.Advisory) ? null : Enum.Parse<RequirementStatus>(call.Method.Name);
        var parts = call.Method.GetParameters().Zip(call.Arguments).ToDictionary(static part => part.First.Name!, static part => part.Second);
        return Expression.Call(
            InWords,
            InWords.GetParameters().Select(parameter => parameter.Name == nameof(status) ? Expression.Constant(status, parameter.ParameterType)
                : !parts.TryGetValue(parameter.Name!, out var part) ? Expression.Constant(null, parameter.ParameterType)
                : part.Type == typeof(FormattableString) ? TextFrom(part)
                : part));
    }

    /// <summary>The text of a sentence: of an interpolated one written from its values, unless those are formatted in a way of their own.</summary>
    private static MethodCallExpression TextFrom(Expression sentence)
    {
        if (sentence is not MethodCallExpression { Arguments: [ConstantExpression { Value: string words }, NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array] } call
            || call.Method != Create
            || array.Expressions.Count >= Writers.Length
            || SentenceFormat.Of(words) is not { } format
            || !format.Takes(array.Expressions.Count))
        {
            return Expression.Call(TextOf, sentence);
        }

        var values = array.Expressions.Select(static value =>
            value is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } boxed && boxed.Type == typeof(object) ? boxed.Operand : value).ToArray();
        var writer = Writers[values.Length];
        return Expression.Call(
            Expression.Constant(format),
            values.Length == 0 ? writer : writer.MakeGenericMethod(Array.ConvertAll(values, static value => value.Type)),
            values);
    }
}
#endif
