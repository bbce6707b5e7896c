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
    private static readonly MethodInfo TextOfPart = ((Func<FormattableString?, string?>)Finding.TextOf).Method;
    private static readonly MethodInfo InWords = ((Func<IContext, Case, RequirementStatus?, string, string?, string?, string?, Finding>)Finding.InWords).Method;

    private static readonly MethodInfo[] Writers = [.. typeof(SentenceFormat)
        .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
        .Where(static method => method.Name == nameof(SentenceFormat.Write))
        .OrderBy(static method => method.GetParameters().Length)];

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var visited = (MethodCallExpression)base.VisitMethodCall(node);
        if (visited.Method == TextOf)
        {
            return Written(visited.Arguments[0]) ?? visited;
        }

        // How a finding is made is named after its status, or is an advisory.
        return visited.Method.DeclaringType != typeof(Finding) ? visited
            : visited.Method.Name == nameof(Finding.Advisory) ? MadeOfTexts(visited, null)
            : Enum.TryParse<RequirementStatus>(visited.Method.Name, out var status) ? MadeOfTexts(visited, status)
            : visited;
    }

    private static MethodCallExpression MadeOfTexts(MethodCallExpression call, RequirementStatus? status)
    {
        var parts = call.Method.GetParameters().Zip(call.Arguments).ToDictionary(static part => part.First.Name!, static part => part.Second);
        return Expression.Call(
            InWords,
            InWords.GetParameters().Select(parameter => parameter.Name == nameof(status) ? Expression.Constant(status, parameter.ParameterType)
                : !parts.TryGetValue(parameter.Name!, out var part) ? Expression.Constant(null, parameter.ParameterType)
                : part.Type == typeof(FormattableString) ? Written(part) ?? Expression.Call(TextOfPart, part)
                : part));
    }

    /// <summary>The text of an interpolated sentence, written from its values; null for any other, and where they are formatted in a way of their own.</summary>
    private static MethodCallExpression? Written(Expression sentence)
    {
        if (sentence is not MethodCallExpression { Arguments: [ConstantExpression { Value: string words }, NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array] } call
            || call.Method != Create
            || array.Expressions.Count >= Writers.Length
            || SentenceFormat.Of(words) is not { } format
            || !format.Takes(array.Expressions.Count))
        {
            return null;
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
