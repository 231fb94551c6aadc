// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PolicyEditor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using policy::TfaPolicy;
using viewmodels::PolicyEditor;

namespace {

TfaPolicy policyWith(const QStringList &trustedIps)
{
    return {.method = TfaPolicy::Method::App, .trustedIps = trustedIps};
}

const auto base = policyWith({u"10.0.0.0/8"_s});
const auto wider = policyWith({u"10.0.0.0/8"_s, u"192.0.2.1"_s});
const auto none = policyWith({});

}  // namespace

class PolicyEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoesStepByStep()
    {
        PolicyEditor editor;
        editor.reset(base);
        QVERIFY(editor.changes().isEmpty() && !editor.canUndo() && !editor.canRedo());
        editor.edit(wider);
        editor.edit(none);
        QVERIFY(!editor.changes().isEmpty());
        editor.undo();
        QCOMPARE(editor.edited(), wider);
        QVERIFY(editor.canUndo() && editor.canRedo());
        editor.undo();
        QVERIFY(editor.changes().isEmpty() && !editor.canUndo());
        editor.undo();
        QCOMPARE(editor.edited(), base);
        editor.redo();
        editor.redo();
        QCOMPARE(editor.edited(), none);
        QVERIFY(!editor.canRedo());
    }

    void tellsOnceWhenEverythingIsKnown()
    {
        PolicyEditor editor;
        editor.reset(base);
        QStringList seen;
        connect(&editor, &PolicyEditor::changed, this, [&] {
            seen.append(QString::number(editor.edited().trustedIps.size()) + (editor.canUndo() ? u" undo"_s : QString())
                        + (editor.canRedo() ? u" redo"_s : QString()));
        });
        editor.edit(wider);
        editor.edit(wider);  // no step
        editor.undo();
        editor.redo();
        editor.discard();
        editor.rebase(wider, none);
        QCOMPARE(seen, (QStringList{u"2 undo"_s, u"1 redo"_s, u"2 undo"_s, u"1 undo"_s, u"0"_s}));
    }

    void discardingCanBeUndone()
    {
        PolicyEditor editor;
        editor.reset(base);
        editor.edit(wider);
        editor.discard();
        QVERIFY(editor.changes().isEmpty());
        editor.undo();
        QCOMPARE(editor.edited(), wider);
    }

    void anotherBaseForgetsTheSteps()
    {
        PolicyEditor editor;
        editor.reset(base);
        editor.edit(none);
        editor.rebase(wider, none);
        QCOMPARE(editor.base(), wider);
        QCOMPARE(editor.edited(), none);
        QVERIFY(!editor.canUndo() && !editor.canRedo());
        editor.reset(base);
        QVERIFY(editor.changes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PolicyEditorTest)
#include "PolicyEditorTest.moc"
